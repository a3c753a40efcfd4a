//! Old files in and lists out.

use super::{flag, list_query, option, path, place, worded};
use app::ImportKind;
use app::labels::{self as words, usage, value};
use clap::{Arg, Command, value_parser};
use std::path::PathBuf;

/// A file of records, and how it is read.
pub(super) fn import() -> Command {
    let encodings = ["auto", "utf-8", "tcvn3", "vni", "windows-1258", "utf-16le", "utf-16be"];
    worded("import", words::IMPORT, usage::IMPORT)
        .arg(import_kind())
        .arg(place("file", value::FILE, words::IMPORT_FILE).value_parser(value_parser!(PathBuf)))
        .arg(
            option("encoding", value::ENCODING, words::ENCODING)
                .value_parser(encodings)
                .default_value("auto")
                .hide_default_value(true)
                .hide_possible_values(true),
        )
        .arg(path("mapping", value::FILE, words::MAPPING))
        .arg(option("sheet", value::NAME, words::SHEET))
        .arg(path("choices", value::FILE, words::CHOICES))
        .arg(flag("dry-run", words::DRY_RUN))
}

/// A list into a file.
pub(super) fn export() -> Command {
    let file = place("file", value::FILE, words::EXPORT_FILE).value_parser(value_parser!(PathBuf));
    worded("export", words::EXPORT, usage::EXPORT).arg(import_kind()).arg(file).args(list_query())
}

fn import_kind() -> Arg {
    place("kind", value::KIND, words::IMPORT_KIND).value_parser(ImportKind::ALL.map(ImportKind::word))
}
