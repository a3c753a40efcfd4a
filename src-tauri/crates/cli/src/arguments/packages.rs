//! The commands about packages between offices.

use super::{group, option, path, place, worded};
use app::labels::{packages as words, usage, value};
use clap::{Arg, Command, value_parser};
use std::path::PathBuf;

pub(super) fn package() -> Command {
    group("package", words::ABOUT)
        .subcommand(
            worded("keys", words::KEYS, usage::PACKAGE_KEYS)
                .arg(path("out", value::FILE, words::CARD_OUT))
                .arg(path("paper", value::FILE, words::PAPER)),
        )
        .subcommand(
            worded("trust", words::TRUST, usage::PACKAGE_TRUST)
                .arg(file("card", words::CARD))
                .arg(option("fingerprint", value::WORDS, words::FINGERPRINT))
                .arg(option("name", value::NAME, words::NAME)),
        )
        .subcommand(worded("stop", words::STOP, usage::PACKAGE_STOP).arg(partner()))
        .subcommand(worded("partners", words::PARTNERS, "giaoban-cli package partners [--json]"))
        .subcommand(
            worded("make", words::MAKE, usage::PACKAGE_MAKE)
                .arg(partner())
                .arg(option("period", value::PERIOD, words::PERIOD).required(true))
                .arg(path("out", value::FOLDER, words::FOLDER).required(true)),
        )
        .subcommand(worded("preview", words::PREVIEW, usage::PACKAGE_PREVIEW).arg(file("file", words::FILE)))
        .subcommand(worded("take", words::TAKE, usage::PACKAGE_TAKE).arg(file("file", words::FILE)))
        .subcommand(worded("log", words::LOG, "giaoban-cli package log [--json]"))
        .subcommand(worded("documents", words::DOCUMENTS, usage::PACKAGE_DOCUMENTS).arg(partner()))
}

fn partner() -> Arg {
    place("partner", value::ID, words::PARTNER)
}

fn file(name: &'static str, help: &'static str) -> Arg {
    place(name, value::FILE, help).value_parser(value_parser!(PathBuf))
}
