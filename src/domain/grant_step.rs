//! Where an authorization grant goes next: [`next_step`], and on top of it what only OpenID
//! Connect clients can ask for (Core §3.1.2.1): whom, which account, with or without asking.

use super::consent::{self, Consent, Remembered};
use super::next_step::{Facts, Refusal, Step, next_step};
use super::prompt::Prompt;
use super::{AuthorizationGrant, BrowserSession, Client, Timestamp, User};

/// Everything the decision rests on.
#[derive(Clone, Copy, Debug)]
pub struct GrantFacts<'a> {
    /// The request.
    pub grant: &'a AuthorizationGrant,
    /// Who asks.
    pub client: &'a Client,
    /// Who is signed in with this browser, if anybody.
    pub browser: Option<(&'a BrowserSession, &'a User)>,
    /// Why it cannot be granted to them, if the policy objects.
    pub refusal: Option<&'a Refusal>,
    /// Whether the `login_hint` names somebody else.
    pub somebody_else_hinted: bool,
    /// What the user allowed the client before.
    pub consent: Option<&'a Consent>,
    /// The present.
    pub now: Timestamp,
}

/// Why a client that wants nobody to be asked (`prompt=none`) gets no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unasked {
    /// Nobody is signed in, or not the one that is meant, or not freshly enough.
    #[error("the user must sign in")]
    Login,
    /// Another account than the one signed in is meant.
    #[error("the user must choose an account")]
    AccountSelection,
    /// The user has not allowed this yet.
    #[error("the user must allow it")]
    Consent,
    /// The user must see a page for another reason.
    #[error("the user must be asked")]
    Interaction,
}

/// Where the grant goes next.
#[must_use]
pub fn grant_step(facts: &GrantFacts<'_>) -> Step {
    let step = with_asking(facts);
    if !facts.grant.prompts.contains(Prompt::None) {
        return step;
    }
    match step {
        Step::Login | Step::Register | Step::Reauthenticate => Step::Unasked(Unasked::Login),
        Step::SelectAccount => Step::Unasked(Unasked::AccountSelection),
        Step::Consent => match remembered(facts) {
            Remembered::NotAllowedYet => Step::Unasked(Unasked::Consent),
            _ => Step::Unasked(Unasked::Interaction),
        },
        Step::Refused(_) | Step::EndASession => Step::Unasked(Unasked::Interaction),
        Step::Approve | Step::Unasked(_) | Step::Over => step,
    }
}

fn with_asking(facts: &GrantFacts<'_>) -> Step {
    let grant = facts.grant;
    // A browser in which another than the `id_token_hint` says is signed in counts for nothing.
    let browser =
        facts.browser.filter(|(_, user)| grant.subject.is_none_or(|subject| subject == user.id));
    let asked = grant.asked(facts.now);
    let step = next_step(&Facts { asked, browser, refusal: facts.refusal });
    match (step, browser) {
        (Step::Login, _) if grant.prompts.contains(Prompt::Create) => Step::Register,
        (Step::Consent, Some((session, _))) if must_choose(facts, session) => Step::SelectAccount,
        (Step::Consent, Some((session, _))) if !grant.prompts.contains(Prompt::Consent) => {
            match remembered(facts) {
                Remembered::Enough => Step::Approve,
                // RFC 8252 §8.6 wants consent or interaction, and this is the latter.
                Remembered::ClientNotAssured if has_acted(grant, session) => Step::Approve,
                Remembered::ClientNotAssured | Remembered::NotAllowedYet => Step::Consent,
            }
        }
        (step, _) => step,
    }
}

/// Whether the person has done something for this request: signed in since it came, or chosen the
/// account of this session on our page.
fn has_acted(grant: &AuthorizationGrant, session: &BrowserSession) -> bool {
    session.authenticated_at >= grant.created_at || grant.account_chosen_in == Some(session.id)
}

/// Whether the person must say which account to use, and has not said so.
fn must_choose(facts: &GrantFacts<'_>, session: &BrowserSession) -> bool {
    let grant = facts.grant;
    let asked = grant.prompts.contains(Prompt::SelectAccount)
        || grant.prompts.contains(Prompt::Create)
        || facts.somebody_else_hinted;
    asked && !has_acted(grant, session)
}

fn remembered(facts: &GrantFacts<'_>) -> Remembered {
    consent::judge(facts.consent, facts.client, facts.grant)
}

#[cfg(test)]
mod tests;
