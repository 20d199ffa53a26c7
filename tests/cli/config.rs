//! `postern config …`.

mod convert;
mod documents;
mod generate;
mod look;
mod run;
