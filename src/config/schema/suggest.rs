//! "Did you mean".

/// `; did you mean …?` with the known word nearest to `word`, as `show` writes it; empty if none
/// is near.
pub fn did_you_mean<'a>(
    word: &str,
    known: impl Iterator<Item = &'a str>,
    show: impl Fn(&str) -> String,
) -> String {
    let nearest = known
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(one, _), (two, _)| one.total_cmp(two));
    nearest.map(|(_, best)| format!("; did you mean `{}`?", show(best))).unwrap_or_default()
}
