//! Proves a client by a signed assertion (RFC 7523 §3, OpenID Connect Core §9): signed by the
//! client, for us, about itself, not run out, and not used before.

use serde_json::Value;

use super::Context;
use super::authenticate_client::{ClientAuthError, find_client, secret_of};
use super::client_keys::{KeysError, Wanted};
use super::fault::Fault;
use crate::crypto::jwt::{self, Claims, Expectations, Expiry, JwtError, VerificationKeys};
use crate::crypto::{JwsAlgorithm, digest};
use crate::domain::assertion::{LEEWAY, check_times};
use crate::domain::client::ClientAuthMethod;
use crate::domain::{Client, Timestamp, UsedAssertion};
use crate::store::assertions;

/// The endpoints whose address an assertion may name as its audience; the issuer is the other
/// name for all of them.
const ENDPOINTS: [&str; 4] =
    ["oauth2/token", "oauth2/introspect", "oauth2/revoke", "oauth2/device"];

/// The client that signed `token`; `id` is the `client_id` that stood beside it.
pub(super) async fn check_assertion(
    ctx: &Context,
    id: Option<&str>,
    token: &str,
) -> Result<Client, ClientAuthError> {
    let named = match id {
        Some(id) => id.to_owned(),
        None => jwt::unverified_subject(token).ok_or_else(|| wrong("it has no subject"))?,
    };
    let client = find_client(ctx, &named).await?;
    let now = ctx.now();
    let claims = match client.auth_method {
        ClientAuthMethod::SecretJwt => {
            let secret = VerificationKeys::Secret(secret_of(ctx, &client)?);
            verify(ctx, &client, token, &secret, now).map_err(wrong)?
        }
        ClientAuthMethod::PrivateKeyJwt => verify_by_key(ctx, &client, token, now).await?,
        method => return Err(ClientAuthError::Method(method)),
    };
    if claims.get("sub").and_then(Value::as_str) != Some(&client.id.to_string()) {
        return Err(wrong("it is about somebody else"));
    }
    use_up(ctx, &client, &claims, now).await?;
    Ok(client)
}

/// With the keys on record, or those at the client's address; those are fetched anew if none fits,
/// since the client may have changed them.
async fn verify_by_key(
    ctx: &Context,
    client: &Client,
    token: &str,
    now: Timestamp,
) -> Result<Claims, ClientAuthError> {
    if let Some(jwks) = &client.metadata.jwks {
        let keys = serde_json::from_value(jwks.clone())
            .map_err(|_| wrong("the client's keys cannot be read"))?;
        return verify(ctx, client, token, &VerificationKeys::Public(keys), now).map_err(wrong);
    }
    let uri = client.metadata.jwks_uri.as_ref();
    let uri = uri.ok_or_else(|| wrong("the client has no keys on record"))?;
    let fetched = async |anew| {
        let wanted = Wanted { client_id: client.id, uri, anew };
        let keys = ctx.client_keys.get(wanted, now).await.map_err(|error| match error {
            KeysError::Forbidden(why) => wrong(why),
            error @ KeysError::Unavailable(_) => {
                ClientAuthError::KeysUnavailable(error.to_string())
            }
        })?;
        Ok::<_, ClientAuthError>(VerificationKeys::Public((*keys).clone()))
    };
    match verify(ctx, client, token, &fetched(false).await?, now) {
        Err(JwtError::NoFittingKey | JwtError::WrongSignature) => {
            verify(ctx, client, token, &fetched(true).await?, now).map_err(wrong)
        }
        verified => verified.map_err(wrong),
    }
}

fn verify(
    ctx: &Context,
    client: &Client,
    token: &str,
    keys: &VerificationKeys,
    now: Timestamp,
) -> Result<Claims, JwtError> {
    let registered = client.metadata.token_endpoint_auth_signing_alg.as_deref();
    let symmetric = matches!(keys, VerificationKeys::Secret(_));
    let algorithms: Vec<JwsAlgorithm> = JwsAlgorithm::ALL
        .iter()
        .copied()
        .filter(|alg| alg.is_symmetric() == symmetric)
        .filter(|alg| registered.is_none_or(|registered| alg.as_str() == registered))
        .collect();
    let base = &ctx.settings.http.public_base;
    let endpoints = ENDPOINTS.map(|path| base.join(path).map(String::from).unwrap_or_default());
    let [token_endpoint, introspect, revoke, device] = &endpoints;
    let issuer = ctx.settings.http.issuer.as_str();
    let expected = Expectations {
        algorithms: &algorithms,
        issuer: &client.id.to_string(),
        audience: Some(&[issuer, token_endpoint, introspect, revoke, device]),
        expiry: Expiry::Required,
        now,
        leeway: LEEWAY,
    };
    jwt::verify(token, keys, &expected)
}

/// Judges the assertion's times and notes its `jti`, which must not have been used (OpenID Connect
/// Core §9 requires one; RFC 7523 §3 leaves it to us). A used assertion is used up whatever becomes
/// of the request.
async fn use_up(
    ctx: &Context,
    client: &Client,
    claims: &Claims,
    now: Timestamp,
) -> Result<(), ClientAuthError> {
    let moment = |claim: &'static str| {
        let seconds = jwt::numeric_date(claims, claim).map_err(wrong)?;
        Ok::<_, ClientAuthError>(seconds.map(|s| Timestamp::from_millis(s.saturating_mul(1000))))
    };
    let expires_at = moment("exp")?.ok_or_else(|| wrong(JwtError::Missing("exp")))?;
    check_times(expires_at, moment("iat")?, now).map_err(wrong)?;
    let jti = claims.get("jti").and_then(Value::as_str).filter(|jti| !jti.is_empty());
    let jti = jti.ok_or_else(|| wrong(JwtError::Missing("jti")))?;
    // Client ids are all of one length, so no two pairs are alike.
    let digest = digest::of_secret(&format!("{}{jti}", client.id));
    let mut tx = ctx.store.begin().await?;
    if assertions::get(&tx, digest).await?.is_some() {
        return Err(wrong("it was used before"));
    }
    let used = UsedAssertion { digest, expires_at };
    assertions::put(&mut tx, &used).await.map_err(Fault::from)?;
    tx.commit().await?;
    Ok(())
}

fn wrong(why: impl std::fmt::Display) -> ClientAuthError {
    ClientAuthError::Wrong(format!("the assertion is not good: {why}"))
}
