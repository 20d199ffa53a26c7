//! `postern templates check`: renders every page and mail with samples in every language, and reads
//! the texts for what is missing, unknown or not used.

mod texts;

use std::fmt;
use std::io;
use std::path::Path;

use super::renderer::{RenderError, Renderer, files_below, template_names};
use super::{Overrides, samples};

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// A file and line, or a page and its language.
    pub place: String,
    /// What.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// What was looked at, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many pages and mails were made.
    pub rendered: usize,
    /// How many languages there are.
    pub languages: usize,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// A page, a mail or a static file, as it is served.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// Where it stands: `<language>/<name>.html`, or `assets/<name>` as the pages name it.
    pub path: &'a Path,
    /// Its content.
    pub bytes: &'a [u8],
}

/// Checks ours and an operator's own over them. A file that cannot be read at all is an error.
/// Each document that could be made is handed to `keep`.
pub fn check(
    overrides: &Overrides,
    mut keep: impl FnMut(Document<'_>) -> io::Result<()>,
) -> Result<Report, RenderError> {
    let renderer = Renderer::new(Some(overrides))?;
    let mut report = Report { languages: renderer.languages().len(), ..Report::default() };
    report.findings.extend(unknown_templates(overrides)?);
    report.findings.extend(texts::check(overrides)?);
    for language in renderer.languages() {
        let tag = language.to_string();
        let pages = samples::pages(&renderer, language).into_iter();
        let pages = pages.map(|sample| (sample.name, sample.template.to_owned(), sample.html));
        let mails = samples::letters::each(&renderer, language).into_iter();
        let mails = mails.map(|(name, mail)| {
            (format!("mail-{name}"), format!("mail/{name}"), mail.map(|mail| mail.html))
        });
        for (name, template, rendered) in pages.chain(mails) {
            report.rendered += 1;
            match rendered {
                Ok(html) => {
                    let path = Path::new(&tag).join(format!("{name}.html"));
                    keep(Document { path: &path, bytes: html.as_bytes() })
                        .map_err(|source| RenderError::Write { path, source })?;
                }
                Err(error) => {
                    let place = format!("{template} ({name}) in {language}");
                    report.findings.push(Finding { place, what: reason(&error) });
                }
            }
        }
    }
    for (name, bytes) in renderer.assets().all() {
        let path = Path::new("assets").join(name);
        keep(Document { path: &path, bytes: &bytes })
            .map_err(|source| RenderError::Write { path, source })?;
    }
    report.findings.dedup();
    Ok(report)
}

/// The cause in one line: what the engine says, and what it says of the cause below.
fn reason(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut below = error.source();
    while let Some(cause) = below {
        let more = cause.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        below = cause.source();
    }
    text
}

/// Files of the operator's that take no template's place and are not used by one that does.
fn unknown_templates(overrides: &Overrides) -> Result<Vec<Finding>, RenderError> {
    let Some(folder) = &overrides.templates else { return Ok(Vec::new()) };
    let names = files_below(folder)?;
    let known: Vec<String> = template_names().collect();
    let sources: Vec<String> =
        names.iter().filter_map(|name| std::fs::read_to_string(folder.join(name)).ok()).collect();
    let is_used = |name: &str| {
        let quoted = [format!("\"{name}\""), format!("'{name}'")];
        sources.iter().any(|source| quoted.iter().any(|name| source.contains(name)))
    };
    let unknown = names.into_iter().filter(|name| !known.contains(name) && !is_used(name));
    Ok(unknown
        .map(|name| Finding {
            place: folder.join(name).display().to_string(),
            what: "takes the place of no template of ours, and no template uses it".to_owned(),
        })
        .collect())
}
