//! Which program and system a `User-Agent` speaks of, for people to know their sessions by. A table
//! of what is common: what is not in it is shown as it came. Nothing is decided by it.

/// What a `User-Agent` speaks of. The names are the same in every language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agent {
    /// The browser or app.
    pub program: Option<&'static str>,
    /// The operating system.
    pub system: Option<&'static str>,
}

/// What is looked for, and what it is called. Those that pretend to be others as well come first.
const PROGRAMS: &[(&str, &str)] = &[
    ("Element X", "Element X"),
    ("ElementX", "Element X"),
    ("Element/", "Element"),
    ("SchildiChat", "SchildiChat"),
    ("FluffyChat", "FluffyChat"),
    ("Nheko", "Nheko"),
    ("Fractal", "Fractal"),
    ("Cinny", "Cinny"),
    ("Thunderbird/", "Thunderbird"),
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("OPR/", "Opera"),
    ("Vivaldi/", "Vivaldi"),
    ("YaBrowser/", "Yandex Browser"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("DuckDuckGo/", "DuckDuckGo"),
    ("Electron/", "Electron"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];

const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("iOS", "iOS"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Macintosh", "macOS"),
    ("Mac OS X", "macOS"),
    ("macOS", "macOS"),
    ("FreeBSD", "FreeBSD"),
    ("OpenBSD", "OpenBSD"),
    ("Ubuntu", "Ubuntu"),
    ("Linux", "Linux"),
];

impl Agent {
    /// Reads a `User-Agent`.
    #[must_use]
    pub fn parse(user_agent: &str) -> Self {
        Self { program: find(PROGRAMS, user_agent), system: find(SYSTEMS, user_agent) }
    }
}

fn find(table: &[(&str, &'static str)], text: &str) -> Option<&'static str> {
    table.iter().find(|(sign, _)| text.contains(sign)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_browsers_and_apps_are_known() {
        for (text, program, system) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0",
                Some("Edge"),
                Some("Windows"),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 \
                 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                Some("Safari"),
                Some("iPhone"),
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
                Some("Firefox"),
                Some("Linux"),
            ),
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/126.0.0.0 Mobile Safari/537.36",
                Some("Chrome"),
                Some("Android"),
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, \
                 like Gecko) Version/17.5 Safari/605.1.15",
                Some("Safari"),
                Some("macOS"),
            ),
            ("Element X/1.6.1 (Google Pixel 8; Android 14)", Some("Element X"), Some("Android")),
            ("something of my own", None, None),
            ("", None, None),
        ] {
            assert_eq!(Agent::parse(text), Agent { program, system }, "{text}");
        }
    }
}
