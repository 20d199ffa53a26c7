//! The figures as they are printed: a table that can stand in `benches/README.md` as it is.

use std::time::Duration;

use crate::load::{Comparison, Slice};

/// The columns of a comparison.
pub fn heading() {
    println!(
        "| load | server | per second | p50 | p99 | CPU per request | rate to bare | CPU to bare |"
    );
    println!("|---|---|---:|---:|---:|---:|---:|---:|");
}

/// Prints the medians of a comparison and its ratios; the median rate of the service.
pub fn comparison(load: &str, comparison: &Comparison) -> f64 {
    let Comparison { ours, bare } = comparison;
    let ratios = |of: fn(&Slice) -> f64| -> Vec<f64> {
        ours.iter().zip(bare).map(|(ours, bare)| of(ours) / of(bare)).collect()
    };
    let rate = ratios(|slice| slice.rate);
    let (low, high) = (minimum(&rate), maximum(&rate));
    let cpu = median(&ratios(|slice| slice.cpu.as_secs_f64()));
    let rates = format!("**{:.2}** ({low:.2} to {high:.2})", median(&rate));
    row(load, "Postern", ours, &rates, &format!("{cpu:.1}"));
    row("", "bare", bare, "", "");
    median_of(ours, |slice| slice.rate)
}

fn row(load: &str, server: &str, slices: &[Slice], rate: &str, cpu: &str) {
    let time = |of: fn(&Slice) -> Duration| {
        let micros = median_of(slices, |slice| of(slice).as_secs_f64()) * 1e6;
        if micros < 1000.0 { format!("{micros:.0} µs") } else { format!("{:.1} ms", micros / 1e3) }
    };
    println!(
        "| {load} | {server} | {:.0} | {} | {} | {} | {rate} | {cpu} |",
        median_of(slices, |slice| slice.rate),
        time(|slice| slice.p50),
        time(|slice| slice.p99),
        time(|slice| slice.cpu),
    );
}

fn median_of(slices: &[Slice], of: impl Fn(&Slice) -> f64) -> f64 {
    median(&slices.iter().map(of).collect::<Vec<_>>())
}

/// The middle one, or the mean of the two in the middle.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        count if count % 2 == 1 => sorted[count / 2],
        count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
    }
}

/// The smallest one.
pub fn minimum(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

/// The largest one.
pub fn maximum(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

/// A size in megabytes of 2^20 bytes.
#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52 bytes")]
pub fn mib(bytes: u64) -> String {
    format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20))
}

/// Several times in milliseconds: their median, and from where to where they go.
pub fn times(times: &[Duration]) -> String {
    let ms: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1e3).collect();
    format!("{:.0} ms ({:.0} to {:.0})", median(&ms), minimum(&ms), maximum(&ms))
}
