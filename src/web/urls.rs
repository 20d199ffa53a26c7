//! The only maker of URLs. Everything hangs below `http.public_base`, sub-path included; the
//! issuer may be another URL.

use url::Url;

use crate::domain::GrantId;

/// Makes URLs of this service.
#[derive(Clone, Debug)]
pub struct Urls {
    base: Url,
    issuer: String,
}

impl Urls {
    /// `base` must end in a slash; `issuer` is kept to the byte.
    #[must_use]
    pub fn new(base: Url, issuer: String) -> Self {
        Self { base, issuer }
    }

    /// The issuer, byte for byte as configured.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Whether people reach us by https, so that cookies can be `Secure`.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.base.scheme() == "https"
    }

    /// The path below which everything is, `/` unless we live on a sub-path.
    #[must_use]
    pub fn base_path(&self) -> &str {
        self.base.path()
    }

    /// The public base, where people reach us.
    #[must_use]
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// The full URL of a path, which is given without a leading slash.
    #[must_use]
    pub fn absolute(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        let (path, query) = path.split_once('?').map_or((path, None), |(p, q)| (p, Some(q)));
        url.set_path(&format!("{}{path}", self.base.path()));
        url.set_query(query);
        url
    }

    /// A path for links and redirects within the site.
    #[must_use]
    pub fn path(&self, path: &str) -> String {
        format!("{}{path}", self.base.path())
    }

    /// Where a grant goes on.
    #[must_use]
    pub fn continue_grant(&self, id: GrantId) -> String {
        self.path(&format!("continue/{id}"))
    }

    /// The consent page of a grant.
    #[must_use]
    pub fn consent(&self, id: GrantId) -> String {
        self.path(&format!("consent/{id}"))
    }

    /// The sign-in page, which leads back to `grant` or to the account.
    #[must_use]
    pub fn login(&self, grant: Option<GrantId>) -> String {
        match grant {
            Some(id) => self.path(&format!("login?grant={id}")),
            None => self.path("login"),
        }
    }

    /// Where the sign-out form is posted; with a grant, the next step is signing in for it.
    #[must_use]
    pub fn logout(&self, grant: Option<GrantId>) -> String {
        match grant {
            Some(id) => self.path(&format!("logout?grant={id}")),
            None => self.path("logout"),
        }
    }

    /// The page for a new password.
    #[must_use]
    pub fn change_password(&self) -> String {
        self.path("account/password/change")
    }

    /// Where people type the code that their device shows.
    #[must_use]
    pub fn link(&self) -> Url {
        self.absolute("link")
    }

    /// The same with the code typed already.
    #[must_use]
    pub fn link_with(&self, user_code: &str) -> Url {
        self.absolute(&format!("link?code={user_code}"))
    }

    /// The account page.
    #[must_use]
    pub fn account(&self) -> String {
        self.path("account/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sub_path_is_kept() {
        let urls = Urls::new(Url::parse("https://example.com/auth/").unwrap(), "x".into());
        assert_eq!(urls.absolute("oauth2/token").as_str(), "https://example.com/auth/oauth2/token");
        assert_eq!(urls.path("login"), "/auth/login");
    }
}
