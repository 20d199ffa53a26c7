//! `[branding]` and `[templates]`: what an operator's own looks make of the pages.

use std::fs;

use crate::actors::{Ask, World};

#[actix_web::test]
async fn name_links_and_imprint_stand_on_every_page() {
    let world = World::with(
        "[branding]\nservice_name = \"Harbour <3\"\nimprint = \"Example Ltd & Co\"\n\
         policy_uri = \"https://example.com/privacy?x=1&y=2\"\n\
         tos_uri = \"https://example.com/terms\"\n\
         footer_links = [{ name = \"Help\", uri = \"mailto:help@example.com\" }]\n",
    )
    .await;
    for path in ["/", "/login", "/nowhere", "/link"] {
        let page = world.browser().open(path).await.text();
        for part in [
            "<bdi>Harbour &lt;3</bdi>",
            "· Harbour &lt;3</title>",
            "<bdi>Example Ltd &amp; Co</bdi>",
            "href=\"https://example.com/privacy?x=1&amp;y=2\"",
            "href=\"https://example.com/terms\"",
            "<a href=\"mailto:help@example.com\"><bdi>Help</bdi></a>",
        ] {
            assert!(page.contains(part), "{path}: {part}");
        }
    }
    let metadata = world.http.send(Ask::get("/.well-known/openid-configuration")).await.json();
    assert_eq!(metadata["op_tos_uri"], "https://example.com/terms");
    assert_eq!(metadata["op_policy_uri"], "https://example.com/privacy?x=1&y=2");
}

#[actix_web::test]
async fn an_accent_colour_is_a_style_sheet_of_its_own() {
    let world = World::with("branding.accent_colour = \"#e10098\"").await;
    let page = world.browser().open("/login").await.text();
    let (_, rest) = page.split_once("href=\"/assets/accent.").unwrap();
    let path = format!("/assets/accent.{}", rest.split_once('"').unwrap().0);
    let sheet = world.http.send(Ask::get(&path)).await;
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert!(sheet.text().contains("--accent:#"), "{}", sheet.text());
    assert!(!World::new().await.browser().open("/login").await.text().contains("accent."));
}

#[actix_web::test]
async fn a_logo_takes_the_place_of_ours_and_runs_no_script() {
    let folder = tempfile::tempdir().unwrap();
    let logo = folder.path().join("logo");
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    fs::write(&logo, picture).unwrap();
    let world = World::with(&format!("branding.logo = \"{}\"", logo.display())).await;
    let page = world.browser().open("/login").await.text();
    assert!(!page.contains("class=\"mark\""));
    let (_, rest) = page.split_once("<img class=\"logo\" src=\"").unwrap();
    let served = world.http.send(Ask::get(rest.split_once('"').unwrap().0)).await;
    assert_eq!((served.status, served.text().as_str()), (200, picture));
    assert_eq!(served.header("content-type"), "image/svg+xml");
    let policy = served.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("sandbox"), "{policy}");
    assert!(!policy.contains("script-src"), "{policy}");
}

#[actix_web::test]
async fn templates_and_texts_of_ones_own_go_over_ours() {
    let folder = tempfile::tempdir().unwrap();
    let templates = folder.path().join("templates");
    let texts = folder.path().join("translations");
    fs::create_dir_all(&templates).unwrap();
    fs::create_dir_all(&texts).unwrap();
    fs::write(templates.join("not_found.html"), "<p>{{ t(\"not-found-title\") }}").unwrap();
    fs::write(texts.join("en.ftl"), "not-found-title = Lost at sea\n").unwrap();
    let world = World::with(&format!(
        "[templates]\npath = \"{}\"\ntranslations_path = \"{}\"\n",
        templates.display(),
        texts.display()
    ))
    .await;
    assert_eq!(world.browser().open("/nowhere").await.text(), "<p>Lost at sea");
    assert!(world.browser().open("/login").await.is_login(), "the others are as they were");
}
