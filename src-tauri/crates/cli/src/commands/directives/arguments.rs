use super::files;
use crate::arguments::{option, place, worded};
use app::labels::{self as words, usage, value};
use clap::{Arg, Command, value_parser};

/// The verbs of directives alone.
pub(crate) fn add_to(records: Command) -> Command {
    let input = || place("input", value::FILE, words::INPUT).required(false);
    let day: Arg = place("day", value::DAY, words::ARRIVAL).value_parser(value_parser!(chrono::NaiveDate));
    let reason = option("reason", value::REASON, words::REASON).required(true);
    let records = records
        .subcommand(worded("twins", words::TWINS, usage::TWINS).arg(input()))
        .subcommand(worded("symbol", words::SYMBOL, usage::SYMBOL).arg(place(
            "symbol",
            value::SYMBOL,
            words::SYMBOL_WRITTEN,
        )))
        .subcommand(worded("deadline", words::DEADLINE, usage::DEADLINE).arg(day))
        .subcommand(worded("route", words::ROUTE, usage::ROUTE).arg(input()))
        .subcommand(worded("hold", words::HOLD, usage::HOLD).arg(input()))
        .subcommand(
            worded("expunge", words::EXPUNGE, usage::EXPUNGE)
                .arg(place("id", value::ID, words::ID))
                .arg(reason),
        );
    files::verbs(records)
}
