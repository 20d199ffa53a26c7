//! The parameters of an authorization request, as they came (RFC 6749 §4.1.1). Each rule about
//! them has a file in `flows/start_authorization`.

macro_rules! parameters {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// The parameters; one without a value counts as absent (RFC 6749 §3.1).
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct AuthorizationRequest {
            $($(#[$doc])* pub $name: Option<String>,)*
            /// What was given more than once, which none may be (RFC 6749 §3.1). Neither value
            /// counts.
            pub repeated: Vec<&'static str>,
        }

        impl AuthorizationRequest {
            /// Takes the parameters from a query or form. Unknown ones are ignored.
            pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
                let mut request = Self::default();
                let mut seen: Vec<&'static str> = Vec::new();
                for (name, value) in pairs {
                    let (name, slot) = match name.as_str() {
                        $(stringify!($name) => (stringify!($name), &mut request.$name),)*
                        _ => continue,
                    };
                    if seen.contains(&name) {
                        *slot = None;
                        request.repeated.push(name);
                    } else {
                        *slot = Some(value).filter(|value| !value.is_empty());
                        seen.push(name);
                    }
                }
                request
            }
        }
    };
}

parameters! {
    /// RFC 6749 §4.1.1.
    client_id,
    /// RFC 6749 §4.1.1.
    redirect_uri,
    /// RFC 6749 §4.1.1.
    response_type,
    /// OAuth 2.0 Multiple Response Types §2.1.
    response_mode,
    /// RFC 6749 §3.3.
    scope,
    /// RFC 6749 §4.1.1.
    state,
    /// OpenID Connect Core §3.1.2.1.
    nonce,
    /// RFC 7636 §4.3.
    code_challenge,
    /// RFC 7636 §4.3.
    code_challenge_method,
    /// OpenID Connect Core §3.1.2.1.
    prompt,
    /// OpenID Connect Core §3.1.2.1.
    max_age,
    /// OpenID Connect Core §3.1.2.1.
    login_hint,
    /// OpenID Connect Core §3.1.2.1.
    id_token_hint,
    /// OpenID Connect Core §3.1.2.1.
    ui_locales,
    /// OpenID Connect Core §6: not supported.
    request,
    /// OpenID Connect Core §6: not supported.
    request_uri,
    /// OpenID Connect Core §7.2.1: not supported.
    registration,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> AuthorizationRequest {
        AuthorizationRequest::from_pairs(url::form_urlencoded::parse(query.as_bytes()).into_owned())
    }

    #[test]
    fn empty_and_unknown_parameters_count_for_nothing() {
        let request = read("client_id=a&scope=&x=1&x=2&state=s%20t");
        assert_eq!(request.client_id.as_deref(), Some("a"));
        assert_eq!((request.scope, request.state.as_deref()), (None, Some("s t")));
        assert!(request.repeated.is_empty());
    }

    #[test]
    fn of_a_repeated_parameter_neither_value_counts() {
        let request = read("state=a&state=b&scope=&scope=openid&state=c");
        assert_eq!((request.state, request.scope), (None, None));
        assert_eq!(request.repeated, ["state", "scope", "state"]);
    }
}
