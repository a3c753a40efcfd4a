//! The commands about the recovery sheet, the office's key and the hand-over.

use super::{group, option, path, place, worded};
use app::labels::{keys as words, value};
use clap::{Command, value_parser};
use std::path::PathBuf;

pub(super) fn recovery() -> Command {
    let days = place("days", value::NUMBER, words::DAYS).value_parser(value_parser!(u32));
    group("recovery", words::ABOUT)
        .subcommand(
            worded("renew", words::RENEW, words::RENEW_USAGE)
                .arg(path("out", value::FILE, words::OUT).required(true)),
        )
        .subcommand(worded("try", words::TRY, words::TRY_USAGE).arg(
            place("place", value::FOLDER, words::PLACE).required(false).value_parser(value_parser!(PathBuf)),
        ))
        .subcommand(worded("tried", words::TRIED, "giaoban-cli recovery tried [--json]"))
        .subcommand(worded("remind", words::REMIND, words::REMIND_USAGE).arg(days))
}

/// Another key for the whole office.
pub(super) fn rekey() -> Command {
    worded("rekey", words::REKEY, words::REKEY_USAGE)
        .arg(path("out", value::FILE, words::OUT).required(true))
        .arg(option("others", value::FILE, words::OTHERS))
}

/// What one clerk hands to the next.
pub(super) fn handover() -> Command {
    worded("handover", words::HANDOVER, words::HANDOVER_USAGE)
        .arg(path("out", value::FILE, app::labels::OUT).required(true))
        .arg(option("from", value::NAME, words::FROM))
        .arg(option("to", value::NAME, words::TO))
}
