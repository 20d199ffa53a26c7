//! `postern templates check` finds what is wrong with pages and texts of one's own.

use std::fs;
use std::path::PathBuf;

use crate::support::service::{Ran, Service};

/// A service that is down, with folders for templates and texts.
struct Operator {
    service: Service,
    templates: PathBuf,
    texts: PathBuf,
}

impl Operator {
    fn new() -> Self {
        let service = Service::down();
        let [templates, texts] = ["templates", "texts"].map(|name| {
            let folder = service.data_dir().join(name);
            fs::create_dir_all(&folder).unwrap();
            folder
        });
        service.configure(&format!(
            "[templates]\npath = \"{}\"\ntranslations_path = \"{}\"\n",
            templates.display(),
            texts.display()
        ));
        Self { service, templates, texts }
    }

    fn check(&self) -> Ran {
        self.service.run(&["templates", "check"])
    }

    /// What it says of one template or text file of the operator's.
    fn said_of(&self, file: &str, text: &str) -> String {
        let is_text = PathBuf::from(file).extension().is_some_and(|end| end == "ftl");
        let path = if is_text { self.texts.join(file) } else { self.templates.join(file) };
        fs::write(&path, text).unwrap();
        let ran = self.check();
        fs::remove_file(&path).unwrap();
        assert_eq!(ran.code(), 1, "{}", ran.stdout());
        ran.stdout() + &ran.stderr()
    }
}

#[test]
fn pages_that_take_the_place_of_ours_are_looked_through() {
    let operator = Operator::new();
    for (file, text, said) in [
        ("login.html", "<p>\n{{ page.acton }}", "login.html:2"),
        ("login.html", "{% if %}", "login.html"),
        ("home.html", "{{ t(\"no-such-text\") }}", "there is no text \"no-such-text\""),
        ("home.html", "{{ asset(\"none.css\") }}", "there is no static file \"none.css\""),
        ("logn.html", "<p>", "logn.html: takes the place of no template of ours"),
        ("mail/test.html", "{{ nobody }}", "mail/test (mail-test) in "),
    ] {
        fs::create_dir_all(operator.templates.join("mail")).unwrap();
        let all = operator.said_of(file, text);
        assert!(all.contains(said), "{file}: {said}: {all}");
    }
}

#[test]
fn texts_that_take_the_place_of_ours_are_looked_through() {
    let operator = Operator::new();
    for (file, text, said) in [
        ("en.ftl", "a = b\nlogin-submt = In\n", "en.ftl:2: no page has a text `login-submt`"),
        ("en.ftl", "login-continue-to = { $cilent }\n", "is not given `$cilent`"),
        ("en.ftl", "x = y\n\nlogin-submit = { $open\n", "en.ftl is broken: line 3"),
        ("not a tag.ftl", "", "the file's name is not a language tag"),
    ] {
        let all = operator.said_of(file, text);
        assert!(all.contains(said), "{file}: {said}: {all}");
    }
}

#[test]
fn a_template_of_ones_own_may_have_parts_and_texts_of_its_own() {
    let operator = Operator::new();
    let before = operator.check().stdout();
    let home = "{% include \"parts/note.html\" %}<p>{{ t(\"harbour-open\") }}";
    fs::create_dir_all(operator.templates.join("parts")).unwrap();
    fs::write(operator.templates.join("home.html"), home).unwrap();
    fs::write(operator.templates.join("parts/note.html"), "<b>Note</b>").unwrap();
    fs::write(operator.texts.join("en.ftl"), "harbour-open = The harbour is open\n").unwrap();
    assert_eq!(operator.check().stdout(), before, "nothing is wrong with them");
}

#[test]
fn a_broken_page_keeps_the_server_from_starting() {
    let operator = Operator::new();
    fs::write(operator.templates.join("login.html"), "<p>\n{% block %}").unwrap();
    let ran = operator.service.run(&["server"]);
    assert_eq!(ran.code(), 1);
    let said = ran.stderr();
    assert!(said.contains("login.html:2") && said.contains("templates check"), "{said}");
}
