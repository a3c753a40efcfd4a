//! The commands about bound registers and about what recipients owe.

use super::{group, option, path, place, worded};
use app::labels::{registers as words, usage, value};
use clap::{Arg, Command, value_parser};

pub(super) fn register() -> Command {
    let which = |kinds: &'static [&'static str]| {
        place("register", value::REGISTER, words::REGISTER)
            .value_parser(kinds.to_vec())
            .hide_possible_values(true)
    };
    let of_book = |command: Command, kinds| {
        let year = option("year", value::YEAR, words::YEAR).required(true).value_parser(value_parser!(i32));
        command.arg(which(kinds)).arg(year).arg(option("book", value::ID, words::BOOK))
    };
    let books: &[&str] = &["in", "out"];
    let print = worded("print", words::PRINT, usage::REGISTER_PRINT);
    let explain = worded("explain", words::EXPLAIN, usage::REGISTER_EXPLAIN);
    let close = worded("close", words::CLOSE, usage::REGISTER_CLOSE);
    group("register", words::ABOUT)
        .subcommand(of_book(print, &["in", "out", "follow"]).arg(out()))
        .subcommand(of_book(worded("gaps", words::GAPS, usage::REGISTER_GAPS), books))
        .subcommand(
            of_book(explain, books)
                .arg(number("from", words::FROM).required(true))
                .arg(number("to", words::TO))
                .arg(option("type", value::ID, words::TYPE))
                .arg(option("reason", value::REASON, words::REASON).required(true)),
        )
        .subcommand(of_book(close, books).arg(number("pages", words::PAGES)).arg(option(
            "note",
            value::WORDS,
            words::NOTE,
        )))
        .subcommand(
            worded("columns", words::COLUMNS, usage::REGISTER_COLUMNS)
                .arg(place("input", value::FILE, words::COLUMNS_INPUT).required(false)),
        )
}

/// A word of its own among what is done to a directive: it makes a paper and changes nothing.
pub(super) fn slip() -> Command {
    worded("slip", words::SLIP, usage::DIRECTIVE_SLIP).arg(place("id", value::ID, words::SLIP_OF)).arg(out())
}

pub(super) fn delivery() -> Command {
    let remind = |command: Command| {
        let by = option("by", value::DAY, words::BY).value_parser(value_parser!(chrono::NaiveDate));
        let named = place("deliveries", value::ID, words::DEBTORS).required(false).num_args(0..);
        command.arg(named).arg(by).arg(out())
    };
    group("delivery", words::DELIVERY)
        .subcommand(worded("owed", words::OWED, "giaoban-cli delivery owed"))
        .subcommand(
            worded("record", words::RECORD, usage::DELIVERY_RECORD)
                .arg(place("input", value::FILE, words::RECORD_INPUT).required(false)),
        )
        .subcommand(remind(worded("letter", words::LETTER, usage::DELIVERY_LETTER)))
        .subcommand(remind(worded("slips", words::SLIPS, usage::DELIVERY_SLIPS)))
}

fn out() -> Arg {
    path("out", value::FILE, words::OUT).required(true)
}

fn number(name: &'static str, help: &'static str) -> Arg {
    option(name, value::NUMBER, help).value_parser(value_parser!(i64))
}
