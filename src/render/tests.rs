//! Every page, in every state and language.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::login::LoginError;
use super::{Language, Overrides, Renderer, moments, samples};

fn templates() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/templates");
    let names = super::renderer::files_below(&folder).unwrap();
    names
        .into_iter()
        .map(|name| (name.clone(), fs::read_to_string(folder.join(name)).unwrap()))
        .collect()
}

fn login_page(renderer: &Renderer, error: Option<LoginError>) -> String {
    renderer.page(&Language::english(), &samples::shell(false), &samples::login(error)).unwrap()
}

#[test]
fn every_page_renders_in_every_language() {
    let renderer = Renderer::new(None).unwrap();
    for language in renderer.languages() {
        for (name, html) in samples::all(&renderer, language) {
            let start = format!("<html lang=\"{language}\" dir=\"{}\">", language.direction());
            assert!(html.contains(&start), "{name}");
            assert_eq!(html.matches("<h1").count(), 1, "{name} has one heading");
            assert_eq!(html.matches("<main").count(), 1, "{name} has one main landmark");
            assert!(html.len() < 20 * 1024, "{name} is {} bytes", html.len());
        }
    }
}

#[test]
fn every_letter_is_written_in_every_language() {
    let renderer = Renderer::new(None).unwrap();
    for language in renderer.languages() {
        for (name, letter) in samples::letters::each(&renderer, language) {
            let letter = letter.unwrap();
            assert!(!letter.subject.is_empty() && !letter.subject.contains('\n'), "{name}");
            let start = format!("<html lang=\"{language}\" dir=\"{}\">", language.direction());
            assert!(letter.html.contains(&start), "{name}");
            assert!(!letter.html.contains("<b>") && !letter.text.contains("&lt;"), "{name}");
            let (is_code, is_link) = (name == "verification_code", name == "recovery");
            for (part, link) in [(&letter.text, "a=1&b=2"), (&letter.html, "a=1&amp;b=2")] {
                assert_eq!(part.contains("271828"), is_code, "{name}: {part}");
                assert_eq!(part.contains(link), is_link, "{name}: {part}");
            }
        }
    }
}

#[test]
fn every_template_of_a_page_has_a_sample() {
    let mut pages: Vec<String> = templates().into_iter().map(|(name, _)| name).collect();
    pages.retain(|name| name != "base.html" && !name.contains('/'));
    pages.sort();
    let renderer = Renderer::new(None).unwrap();
    let samples = samples::pages(&renderer, &Language::english());
    let shown: BTreeSet<&str> = samples.iter().map(|sample| sample.template).collect();
    assert_eq!(pages, Vec::from_iter(shown));
}

/// A policy without `unsafe-inline` would drop them.
#[test]
fn no_page_has_inline_scripts_styles_or_handlers() {
    let renderer = Renderer::new(None).unwrap();
    for (name, html) in samples::all(&renderer, &Language::english()) {
        for forbidden in ["<style", " style=", " onclick=", " onload=", "javascript:"] {
            assert!(!html.contains(forbidden), "{name} has {forbidden}");
        }
        for script in html.split("<script").skip(1) {
            // Only a captcha's page has one of somebody else's, and its policy names whose.
            let elsewhere =
                name == "register-captcha-widget" && script.starts_with(" src=\"https://");
            let ours = script.starts_with(" src=\"/assets/");
            assert!(ours || elsewhere, "{name} has a script within");
            assert!(script.contains(" defer></script>"), "{name} has a script within");
        }
    }
}

#[test]
fn every_form_is_posted_and_ours_carry_the_token() {
    let renderer = Renderer::new(None).unwrap();
    for (name, html) in samples::all(&renderer, &Language::english()) {
        let forms: Vec<&str> = html.split("<form ").skip(1).collect();
        for form in forms {
            // One that only looks for something changes nothing.
            if form.starts_with("method=\"get\" action=\"/") {
                assert!(!form.contains("type=\"hidden\""), "{name}");
                continue;
            }
            assert!(form.starts_with("method=\"post\" action=\""), "{name}");
            let token = form.contains("name=\"csrf\" value=\"a-token\"");
            assert_eq!(token, !form.contains("client.example.org"), "{name}");
        }
    }
}

#[test]
fn what_is_described_and_labelled_exists() {
    let renderer = Renderer::new(None).unwrap();
    for (name, html) in samples::all(&renderer, &Language::english()) {
        for attribute in ["for=\"", "aria-describedby=\"", "href=\"#"] {
            for rest in html.split(attribute).skip(1) {
                for id in rest.split('"').next().unwrap().split(' ') {
                    assert!(html.contains(&format!(" id=\"{id}\"")), "{name}: no #{id}");
                }
            }
        }
    }
}

#[test]
fn a_refused_form_says_so_in_the_title_and_beside_the_field() {
    let renderer = Renderer::new(None).unwrap();
    let html = login_page(&renderer, Some(LoginError::PasswordMissing));
    assert!(html.contains("<title>Error: Sign in · example.com</title>"), "{html}");
    assert!(html.contains("role=\"alert\""));
    assert!(html.contains("href=\"#password\">Enter your password.</a>"));
    assert!(html.contains("aria-describedby=\"password-error\""));
    assert!(login_page(&renderer, None).contains("<title>Sign in · example.com</title>"));
}

#[test]
fn what_others_wrote_is_escaped() {
    let renderer = Renderer::new(None).unwrap();
    let mut page = samples::login(None);
    page.client = Some("<b>Evil</b>".to_owned());
    page.username = "\"><script>".to_owned();
    let html = renderer.page(&Language::english(), &samples::shell(false), &page).unwrap();
    assert!(!html.contains("<b>") && !html.contains("<script>"), "{html}");
    assert!(html.contains("<bdi>&lt;b&gt;Evil&lt;"), "{html}");
}

#[test]
fn static_files_are_named_below_the_base_path() {
    let renderer = Renderer::new(None).unwrap();
    let mut shell = samples::shell(false);
    shell.base_path = "/auth/".to_owned();
    let html = renderer.page(&Language::english(), &shell, &samples::login(None)).unwrap();
    let path =
        format!("href=\"/auth/assets/{}\"", renderer.assets().hashed_name("style.css").unwrap());
    assert!(html.contains(&path));
}

#[test]
fn an_operators_template_goes_over_ours_and_a_broken_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let templates = folder.path();
    let overrides = Overrides { templates: Some(templates.to_owned()), ..Overrides::default() };
    fs::write(templates.join("login.html"), "<p>{{ page.action }}</p>").unwrap();
    let renderer = Renderer::new(Some(&overrides)).unwrap();
    assert_eq!(login_page(&renderer, None), "<p>/login?for=grant-01</p>");

    fs::write(templates.join("login.html"), "{{ page.acton }}").unwrap();
    let renderer = Renderer::new(Some(&overrides)).unwrap();
    let page = samples::login(None);
    assert!(renderer.page(&Language::english(), &samples::shell(false), &page).is_err());

    fs::write(templates.join("login.html"), "{% if %}").unwrap();
    assert!(Renderer::new(Some(&overrides)).is_err());
}

/// The page of all components, which are there for every page to use.
fn components(folder: &Path) -> (Renderer, String) {
    let page = include_str!("../../tests/fixtures/pages/components.html");
    fs::write(folder.join("home.html"), page).unwrap();
    let overrides = Overrides { templates: Some(folder.to_owned()), ..Overrides::default() };
    let renderer = Renderer::new(Some(&overrides)).unwrap();
    let home = samples::all(&renderer, &Language::english()).swap_remove(0);
    (renderer, home.1)
}

#[test]
fn every_component_can_be_used_and_describes_what_it_labels() {
    let folder = tempfile::tempdir().unwrap();
    let (_, html) = components(folder.path());
    for attribute in
        ["for=\"", "aria-describedby=\"", "href=\"#", "data-shows=\"", "data-copies=\""]
    {
        for rest in html.split(attribute).skip(1) {
            for id in rest.split('"').next().unwrap().split_whitespace() {
                assert!(html.contains(&format!(" id=\"{id}\"")), "no #{id}");
            }
        }
    }
    for part in [
        "<a href=\"/a\" aria-current=\"page\">Profile</a>",
        "Step 2 of 5",
        "inputmode=\"numeric\" autocomplete=\"one-time-code\"",
        "value=\"A &lt;b&gt;\"",
        ">16 minutes ago</time>",
        "<time datetime=\"2026-03-01T14:05:09Z\">1 March 2026</time>",
        "a-token &lt;b&gt;",
    ] {
        assert!(html.contains(part), "{part}");
    }
}

/// Keys are written out in templates, never put together, so that this comparison is complete.
#[test]
fn texts_and_templates_agree() {
    let mut used: BTreeSet<String> = moments::TEXTS.iter().map(ToString::to_string).collect();
    used.insert("language-name".to_owned());
    for (name, text) in templates() {
        for rest in text.split("t(").skip(1).zip(text.split("t(")).filter_map(|(rest, before)| {
            let word = before.chars().last().is_some_and(|c| c.is_alphanumeric() || c == '_');
            (!word).then_some(rest)
        }) {
            let key = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
            used.insert(key.unwrap_or_else(|| panic!("{name}: t() without a literal")).to_owned());
        }
    }
    let english = include_str!("../../assets/translations/en.ftl");
    let written: BTreeSet<String> = english
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()))
        .collect();
    assert_eq!(used.difference(&written).collect::<Vec<_>>(), Vec::<&String>::new(), "missing");
    assert_eq!(written.difference(&used).collect::<Vec<_>>(), Vec::<&String>::new(), "unused");
}

/// Compiles only if it is so.
#[test]
fn a_renderer_is_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Renderer>();
}
