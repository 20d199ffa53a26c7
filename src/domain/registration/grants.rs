//! What a client may use: grant types and, to agree with them, response types (RFC 7591 §2.1,
//! OpenID Connect Registration §2).
//!
//! Types that we do not serve are left out rather than refused, as Matrix wants it; only if
//! nothing is left is the client told.

use super::refusal::Refusal;
use super::{RegistrationPolicy, Request};
use crate::domain::client::{ClientAuthMethod, GrantType};

pub(super) fn check(
    request: &Request,
    auth_method: ClientAuthMethod,
    policy: &RegistrationPolicy,
    refusals: &mut Vec<Refusal>,
) -> Vec<GrantType> {
    // Without a word, a client wants the code flow.
    let default = ["authorization_code".to_owned()];
    let asked = match request.grant_types.as_deref() {
        None | Some([]) => &default,
        Some(asked) => asked,
    };
    let mut grants: Vec<GrantType> = Vec::new();
    for grant in asked.iter().filter_map(|word| word.parse().ok()) {
        let served = grant != GrantType::DeviceCode || policy.device_code_enabled;
        if served && !grants.contains(&grant) {
            grants.push(grant);
        }
    }
    if grants.is_empty() {
        refusals.push(Refusal::NoGrantType);
    }
    if grants.contains(&GrantType::ClientCredentials) && auth_method == ClientAuthMethod::None {
        refusals.push(Refusal::PublicClientCredentials);
    }
    let responses = request.response_types.as_deref().unwrap_or_default();
    check_response_types(responses, asked, &grants, refusals);
    grants
}

fn check_response_types(
    responses: &[String],
    asked: &[String],
    grants: &[GrantType],
    refusals: &mut Vec<Refusal>,
) {
    const NEEDS: [(&str, &str); 4] = [
        ("code", "authorization_code"),
        ("id_token", "implicit"),
        ("code id_token", "authorization_code"),
        ("code id_token", "implicit"),
    ];
    for (response_type, grant_type) in NEEDS {
        if responses.iter().any(|response| response == response_type)
            && !asked.iter().any(|grant| grant == grant_type)
        {
            refusals.push(Refusal::Incoherent { response_type, grant_type });
        }
    }
    if grants.contains(&GrantType::AuthorizationCode)
        && !responses.is_empty()
        && !responses.iter().any(|response| response == "code")
    {
        refusals.push(Refusal::NoResponseType);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(
        grants: &[&str],
        responses: &[&str],
        auth_method: ClientAuthMethod,
    ) -> (Vec<GrantType>, Vec<Refusal>) {
        let words = |words: &[&str]| Some(words.iter().map(ToString::to_string).collect());
        let request = Request {
            grant_types: words(grants),
            response_types: words(responses),
            ..Request::default()
        };
        let mut refusals = Vec::new();
        let policy = RegistrationPolicy::default();
        let grants = check(&request, auth_method, &policy, &mut refusals);
        (grants, refusals)
    }

    #[test]
    fn without_a_word_a_client_wants_the_code_flow() {
        let (grants, refusals) = checked(&[], &[], ClientAuthMethod::None);
        assert_eq!(grants, [GrantType::AuthorizationCode]);
        assert_eq!(refusals, []);
    }

    #[test]
    fn types_that_we_do_not_serve_are_left_out() {
        let (grants, refusals) = checked(
            &["authorization_code", "refresh_token", "urn:new", "password", "refresh_token"],
            &["code", "none", "vp_token"],
            ClientAuthMethod::None,
        );
        assert_eq!(grants, [GrantType::AuthorizationCode, GrantType::RefreshToken]);
        assert_eq!(refusals, []);
    }

    #[test]
    fn a_client_for_which_nothing_is_left_is_told() {
        let (_, refusals) = checked(&["password"], &[], ClientAuthMethod::None);
        assert_eq!(refusals, [Refusal::NoGrantType]);
        let (_, refusals) = checked(&["authorization_code"], &["none"], ClientAuthMethod::None);
        assert_eq!(refusals, [Refusal::NoResponseType]);
    }

    #[test]
    fn the_device_grant_is_dropped_where_it_is_off() {
        let device = GrantType::DeviceCode.as_str();
        let request = Request {
            grant_types: Some(vec![device.into(), "refresh_token".into()]),
            ..Request::default()
        };
        let grants = |device_code_enabled| {
            let policy =
                RegistrationPolicy { device_code_enabled, ..RegistrationPolicy::default() };
            let mut refusals = Vec::new();
            let grants = check(&request, ClientAuthMethod::None, &policy, &mut refusals);
            assert_eq!(refusals, []);
            grants
        };
        assert_eq!(grants(false), [GrantType::RefreshToken]);
        assert_eq!(grants(true), [GrantType::DeviceCode, GrantType::RefreshToken]);
    }

    #[test]
    fn response_types_agree_with_grant_types() {
        let incoherent =
            |response_type, grant_type| Refusal::Incoherent { response_type, grant_type };
        let (_, refusals) = checked(&["refresh_token"], &["code"], ClientAuthMethod::None);
        assert_eq!(refusals, [incoherent("code", "authorization_code")]);
        let (_, refusals) =
            checked(&["authorization_code"], &["code", "id_token"], ClientAuthMethod::None);
        assert_eq!(refusals, [incoherent("id_token", "implicit")]);
        let (grants, refusals) = checked(
            &["authorization_code", "implicit"],
            &["code", "id_token", "code id_token"],
            ClientAuthMethod::None,
        );
        assert_eq!((grants, refusals), (vec![GrantType::AuthorizationCode], vec![]));
    }

    #[test]
    fn a_client_that_acts_for_itself_must_prove_itself() {
        let grants = ["client_credentials"];
        let (_, refusals) = checked(&grants, &[], ClientAuthMethod::None);
        assert_eq!(refusals, [Refusal::PublicClientCredentials]);
        let (_, refusals) = checked(&grants, &[], ClientAuthMethod::SecretPost);
        assert_eq!(refusals, []);
    }
}
