use super::files;
use crate::arguments::{place, worded};
use app::labels::{self as words, usage, value};
use clap::Command;

/// The verbs of directives alone.
pub(crate) fn add_to(records: Command) -> Command {
    let twins = worded("twins", words::TWINS, usage::TWINS)
        .arg(place("input", value::FILE, words::INPUT).required(false));
    let symbol = worded("symbol", words::SYMBOL, usage::SYMBOL).arg(place(
        "symbol",
        value::SYMBOL,
        words::SYMBOL_WRITTEN,
    ));
    files::verbs(records.subcommand(twins).subcommand(symbol))
}
