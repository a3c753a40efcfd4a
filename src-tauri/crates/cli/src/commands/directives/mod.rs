//! What the command line can do with directives beside the verbs all records share.

mod arguments;
mod files;
mod typing;

pub(crate) use arguments::add_to;

use crate::Streams;
use crate::open::Asked;
use app::{Result, SystemHost};
use clap::ArgMatches;

const VERBS: [&str; 2] = ["twins", "symbol"];

/// Whether it is a verb of directives alone.
pub(super) fn knows(verb: &str) -> bool {
    VERBS.contains(&verb) || files::knows(verb)
}

/// Does a verb of directives alone.
pub(super) fn run(
    verb: &str,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match verb {
        verb if files::knows(verb) => files::run(verb, matches, asked, host, streams),
        "twins" => typing::twins(matches, asked, host, streams),
        _ => typing::symbol(matches, asked, host, streams),
    }
}
