//! Signs an id_token: who signed in, when, for which client (OpenID Connect Core §2, §3.1.3.6).

use std::time::Duration;

use serde::Serialize;

use super::claims::claims;
use super::{Context, Fault};
use crate::crypto::{JwsAlgorithm, digest};
use crate::domain::scope::OPENID;
use crate::domain::{Client, OAuthSession, SecretString};
use crate::protocol::oidc::id_token::IdTokenClaims;
use crate::store::users;

/// How long an id_token is good.
const LIFETIME: Duration = Duration::from_secs(3600);

/// What an id_token speaks of.
#[derive(Clone, Copy, Debug)]
pub struct IdTokenFor<'a> {
    /// The session that was granted.
    pub session: &'a OAuthSession,
    /// The nonce of the authorization request.
    pub nonce: Option<&'a str>,
    /// The access token beside it, for `at_hash`.
    pub access_token: &'a SecretString,
    /// The code it came by, for `c_hash`, if it came by one.
    pub code: Option<&'a str>,
}

/// The id_token, if the session has a user and the scope `openid`.
pub async fn sign_id_token(
    ctx: &Context,
    client: &Client,
    about: &IdTokenFor<'_>,
) -> Result<Option<String>, Fault> {
    let (true, Some(user_id)) = (about.session.scope.contains(OPENID), about.session.user_id)
    else {
        return Ok(None);
    };
    let user = users::get(&ctx.store, user_id).await?.ok_or(Fault::Dangling("no such user"))?;
    let scope = &about.session.scope;
    let algorithm = signing_algorithm(ctx, client.metadata.id_token_signed_response_alg.as_deref());
    let now = ctx.now();
    let told = IdTokenClaims {
        iss: ctx.settings.http.issuer.clone(),
        sub: user_id,
        aud: client.id,
        iat: now.as_secs(),
        exp: (now + LIFETIME).as_secs(),
        nonce: about.nonce.map(str::to_owned),
        auth_time: about.session.authenticated_at.map(crate::domain::Timestamp::as_secs),
        sid: about.session.id,
        claims: claims(ctx, &user, scope).await?,
        at_hash: Some(digest::half_hash(algorithm, about.access_token.expose())),
        c_hash: about.code.map(|code| digest::half_hash(algorithm, code)),
    };
    sign(ctx, algorithm, &told).map(Some)
}

/// Signs any claims for a client.
pub fn sign(
    ctx: &Context,
    algorithm: JwsAlgorithm,
    claims: &impl Serialize,
) -> Result<String, Fault> {
    Ok(ctx.keystore.sign(algorithm, claims)?)
}

/// The algorithm a client registered; RS256 (OpenID Connect Registration §2), or the first that
/// our keys can do, if it did not.
#[must_use]
pub fn signing_algorithm(ctx: &Context, registered: Option<&str>) -> JwsAlgorithm {
    let ours = ctx.keystore.algorithms();
    registered
        .and_then(|name| name.parse().ok())
        .filter(|wanted| ours.contains(wanted))
        .or_else(|| ours.contains(&JwsAlgorithm::Rs256).then_some(JwsAlgorithm::Rs256))
        .or_else(|| ours.first().copied())
        .unwrap_or(JwsAlgorithm::Rs256)
}
