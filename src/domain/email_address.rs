//! E-mail addresses: what can be one (RFC 5321 §4.1.2, RFC 6531 §3.3), how they are sent to, and how
//! they stand in logs. Which of them an administrator lets in: `patterns::lets_in`.

/// Why a text cannot be an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidEmail {
    /// No `@` with a name before it and a host behind it.
    #[error("it must look like name@example.com")]
    Shape,
    /// Longer than 254 bytes, which is what SMTP carries (RFC 5321 §4.5.3.1.3), or its name longer
    /// than 64.
    #[error("it is longer than 254 characters, or its name longer than 64")]
    TooLong,
    /// A space or a control character.
    #[error("it must not have spaces in it")]
    Character,
}

/// Checks the shape of an e-mail address; whether it exists, only a mail can tell. Quoted names
/// and addresses of machines (`[192.0.2.1]`) are nobody's.
pub fn check_email(address: &str) -> Result<(), InvalidEmail> {
    if address.len() > 254 {
        return Err(InvalidEmail::TooLong);
    }
    if address.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(InvalidEmail::Character);
    }
    let (local, host) = address.rsplit_once('@').ok_or(InvalidEmail::Shape)?;
    if local.len() > 64 {
        return Err(InvalidEmail::TooLong);
    }
    // The parser takes what stands in URLs: `%65` for a letter, a dot at the end.
    let is_host = !host.contains('%')
        && !host.ends_with('.')
        && matches!(url::Host::parse(host), Ok(url::Host::Domain(_)));
    // RFC 5322 §3.2.3: words of these characters with single dots between.
    let of_atom =
        |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    let is_name = local.split('.').all(|word| !word.is_empty() && word.chars().all(of_atom));
    if is_host && is_name { Ok(()) } else { Err(InvalidEmail::Shape) }
}

/// The same address with the host as DNS has it, so that a mail server need not know of other
/// letters (RFC 5891 §4.4).
#[must_use]
pub fn with_ascii_host(address: &str) -> String {
    match address.rsplit_once('@').map(|(local, host)| (local, url::Host::parse(host))) {
        Some((local, Ok(url::Host::Domain(host)))) => format!("{local}@{host}"),
        _ => address.to_owned(),
    }
}

/// The one spelling under which a mailbox is known: hosts can be written in many ways that all lead to
/// it (RFC 5890 §2.3.2.1, UTS #46 §4), and so can names as far as the case of their letters goes.
#[must_use]
pub fn one_spelling(address: &str) -> String {
    with_ascii_host(address.trim()).to_lowercase()
}

/// How an address stands in logs: enough to recognise one's own.
#[must_use]
pub fn masked(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, host)) => format!("{}…@{host}", local.chars().next().unwrap_or('…')),
        None => "…".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_host() {
        for good in [
            "alice@example.com",
            "a.b+c'd@sub.example.com",
            "ålice@exämple.com",
            "x@localhost",
            "用户@例子.广告",
        ] {
            assert_eq!(check_email(good), Ok(()), "{good}");
        }
        for odd in [
            "alice",
            "@example.com",
            "alice@",
            "",
            "a@b@example.com",
            "alice@[192.0.2.1]",
            "alice@192.0.2.1",
            ".alice@example.com",
            "a..b@example.com",
            "\"a\"@example.com",
            "a<b@example.com",
            "a,b@example.com",
            "alice@exa%mple.com",
            "alice@ex%61mple.com",
            "alice@example.com.",
        ] {
            assert_eq!(check_email(odd), Err(InvalidEmail::Shape), "{odd}");
        }
        for odd in ["alice @example.com", "alice@example.com\r\nBcc: x@y", "a\0@example.com"] {
            assert_eq!(check_email(odd), Err(InvalidEmail::Character), "{odd}");
        }
        let long = format!("{}@example.com", "a".repeat(243));
        assert_eq!(check_email(&long), Err(InvalidEmail::TooLong));
        let long = format!("{}@example.com", "a".repeat(65));
        assert_eq!(check_email(&long), Err(InvalidEmail::TooLong));
    }

    #[test]
    fn a_host_is_written_as_dns_has_it() {
        assert_eq!(with_ascii_host("Ålice@exämple.com"), "Ålice@xn--exmple-cua.com");
        assert_eq!(with_ascii_host("alice@example.com"), "alice@example.com");
    }

    #[test]
    fn a_mailbox_has_one_spelling() {
        for spelling in [
            "Alice@Example.COM",
            " alice@example.com",
            "alice@ｅxample.com",
            "alice@exa\u{ad}mple.com",
        ] {
            assert_eq!(one_spelling(spelling), "alice@example.com", "{spelling}");
        }
        assert_eq!(one_spelling("a@exämple.com"), one_spelling("A@xn--exmple-cua.com"));
        assert_ne!(one_spelling("alice@example.com"), one_spelling("alice@example.org"));
    }

    #[test]
    fn a_log_shows_a_letter_and_the_host() {
        assert_eq!(masked("alice@example.com"), "a…@example.com");
        assert_eq!(masked("nonsense"), "…");
    }
}
