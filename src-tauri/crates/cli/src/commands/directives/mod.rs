//! What the command line can do with directives beside the verbs all records share.

mod arguments;
mod doing;
mod files;
mod typing;

pub(crate) use arguments::add_to;

use crate::Streams;
use crate::open::{Asked, json};
use app::{Result, SystemHost};
use clap::ArgMatches;

const VERBS: [&str; 6] = ["twins", "symbol", "deadline", "route", "hold", "expunge"];

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
        "symbol" => typing::symbol(matches, asked, host, streams),
        "deadline" => typing::deadline(matches, asked, host, streams),
        "route" => doing::route(matches, asked, host, streams),
        "hold" => doing::hold(matches, asked, host, streams),
        _ => doing::expunge(matches, asked, host, streams),
    }
}

/// The typed request in the JSON given: a file, or standard input.
fn request<T: serde::de::DeserializeOwned>(matches: &ArgMatches, streams: &mut Streams<'_>) -> Result<T> {
    let from = matches.get_one::<String>("input").map_or("-", String::as_str);
    Ok(app::parse_request(json(from, streams)?)?)
}
