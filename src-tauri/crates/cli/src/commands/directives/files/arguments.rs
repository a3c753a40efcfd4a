//! The files of a directive on the command line.

use crate::arguments::{option, path, place, worded};
use app::labels::{attachment as words, usage, value};
use clap::{Command, value_parser};
use std::path::PathBuf;

/// Adds what can be done with files to the verbs of directives.
pub(crate) fn verbs(directive: Command) -> Command {
    let id = || place("id", value::ID, words::DIRECTIVE);
    let which = || place("attachment", value::ATTACHMENT, words::WHICH);
    let files = place("file", value::FILE, words::FILE).value_parser(value_parser!(PathBuf)).num_args(1..);
    directive
        .subcommand(worded("attach", words::ATTACH, usage::ATTACH).arg(id()).arg(files).arg(option(
            "title",
            value::NAME,
            words::TITLE,
        )))
        .subcommand(worded("attachments", words::LIST, usage::ATTACHMENTS).arg(id()))
        .subcommand(worded("detach", words::DETACH, usage::DETACH).arg(id()).arg(which()))
        .subcommand(
            worded("extract", words::EXTRACT, usage::EXTRACT)
                .arg(id())
                .arg(which())
                .arg(path("out", value::FILE, words::OUT).required(true)),
        )
}
