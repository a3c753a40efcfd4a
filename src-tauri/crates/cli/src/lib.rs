//! The second host: everything the window does that needs no hands, from the command line.
//!
//! The seam is here because acceptance tests, benches and support people need the office without a window. It turns
//! arguments into calls of `app` and answers into text: data on standard output, words for people on standard error,
//! a class of failure as exit code.
//!
//! What must never move in: a rule, any Vietnamese (its sentences and labels stand in `app`), SQL, or a page.

mod arguments;
mod commands;
mod open;
#[cfg(test)]
mod roles;
mod say;
mod usage;

use app::{Result, SystemHost};
use std::ffi::OsString;
use std::io::{Read, Write};

/// Where a command reads from and speaks to.
pub struct Streams<'s> {
    /// What `-` reads.
    pub input: &'s mut dyn Read,
    /// Data.
    pub output: &'s mut dyn Write,
    /// Words for people.
    pub messages: &'s mut dyn Write,
}

/// Looks up a variable of the environment.
pub type Environment<'e> = &'e dyn Fn(&str) -> Option<String>;

/// Does what the arguments ask for; returns the process's exit code, 0 when it was done.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    environment: Environment<'_>,
    streams: &mut Streams<'_>,
) -> u8 {
    match arguments::command().try_get_matches_from(arguments) {
        Ok(matches) => {
            let wants_json = matches.get_flag("json");
            let done = attempt(&matches, environment, streams);
            done.map_or_else(|failure| say::failure(streams, &failure, wants_json), |()| 0)
        }
        Err(error) => usage::answer(&error, streams),
    }
}

fn attempt(
    matches: &clap::ArgMatches,
    environment: Environment<'_>,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let asked = open::Asked::read(matches, environment)?;
    let host = SystemHost { today: asked.today };
    commands::run(matches, &asked, host, streams)
}
