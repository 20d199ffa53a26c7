//! Packs static files for the way (RFC 9110 §8.4, RFC 7932, RFC 1952). It is done once a file, so
//! that it may take its time; pages, which hold secrets beside what others wrote, are not packed
//! (the BREACH attack).

use std::io::Write;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;

/// How a file can be packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// The smaller one.
    Brotli,
    /// What everything understands.
    Gzip,
}

/// The buffer of the brotli encoder.
const BUFFER: usize = 4096;
/// The slowest and best.
const BROTLI_QUALITY: u32 = 11;
/// The largest window that every decoder takes, as a power of two.
const BROTLI_WINDOW: u32 = 22;

impl Encoding {
    /// All, the best first.
    pub const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// Its name in `Content-Encoding`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// Those that an `Accept-Encoding` names (RFC 9110 §12.5.3), the best first.
    #[must_use]
    pub fn accepted(header: &str) -> Vec<Self> {
        let mut refused = Vec::new();
        let mut named = Vec::new();
        for range in header.split(',') {
            let mut parts = range.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            let weight = parts
                .find_map(|part| part.strip_prefix("q="))
                .map_or(1.0, |q| q.trim().parse::<f32>().unwrap_or(0.0));
            if weight > 0.0 { named.push(name) } else { refused.push(name) }
        }
        let is = |list: &[&str], name: &str| list.iter().any(|one| one.eq_ignore_ascii_case(name));
        let accepts = |encoding: &Self| {
            let name = encoding.name();
            !is(&refused, name) && (is(&named, name) || is(&named, "*"))
        };
        Self::ALL.into_iter().filter(accepts).collect()
    }
}

/// The file as it travels.
pub(super) fn pack(encoding: Encoding, plain: &[u8]) -> Bytes {
    let packed = match encoding {
        Encoding::Brotli => {
            let mut writer =
                brotli::CompressorWriter::new(Vec::new(), BUFFER, BROTLI_QUALITY, BROTLI_WINDOW);
            writer.write_all(plain).map(|()| writer.into_inner())
        }
        Encoding::Gzip => {
            let mut writer = GzEncoder::new(Vec::new(), Compression::best());
            writer.write_all(plain).and_then(|()| writer.finish())
        }
    };
    packed.expect("writing to memory cannot fail").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_of_what_is_accepted_comes_first() {
        use Encoding::{Brotli, Gzip};
        for (header, accepted) in [
            ("gzip, deflate, br, zstd", vec![Brotli, Gzip]),
            ("gzip;q=1.0, br;q=0.1", vec![Brotli, Gzip]),
            ("br;q=0, *", vec![Gzip]),
            ("GZIP", vec![Gzip]),
            ("identity", vec![]),
            ("", vec![]),
            ("br;q=0.000, gzip;q=x", vec![]),
        ] {
            assert_eq!(Encoding::accepted(header), accepted, "{header}");
        }
    }
}
