//! The commands about backups.

use super::{flag, group, option, path, place, worded};
use app::labels::{self, backups as words, usage, value};
use clap::{Arg, Command, value_parser};
use std::path::PathBuf;

pub(super) fn backup() -> Command {
    group("backup", words::ABOUT)
        .subcommand(
            worded("create", words::CREATE, usage::BACKUP_CREATE).arg(folder("target", words::TARGET)),
        )
        .subcommand(worded("list", words::LIST, usage::BACKUP_LIST).arg(folder("target", words::TARGET)))
        .subcommand(
            worded("verify", words::VERIFY, usage::BACKUP_VERIFY)
                .arg(folder("backup", words::BACKUP))
                .arg(flag("with-key", words::WITH_KEY)),
        )
        .subcommand(
            worded("export", words::EXPORT, usage::BACKUP_EXPORT)
                .arg(folder("backup", words::BACKUP))
                .arg(folder("out", words::EXPORT_OUT)),
        )
        .subcommand(worded("ages", words::AGES, "giaoban-cli backup ages [--json]"))
}

/// What can still be read of the office itself.
pub(super) fn readable() -> Command {
    worded("readable", labels::health::READABLE, usage::OFFICE_READABLE).arg(folder("dir", words::EXPORT_OUT))
}

pub(super) fn restore() -> Command {
    worded("restore", words::RESTORE, usage::RESTORE)
        .arg(folder("backup", words::BACKUP))
        .arg(path("into", value::FOLDER, words::INTO))
        .arg(path("backup-passphrase-file", value::FILE, words::BACKUP_PASSPHRASE_FILE))
        .arg(
            path("backup-recovery-file", value::FILE, words::BACKUP_RECOVERY_FILE)
                .conflicts_with("backup-passphrase-file"),
        )
        .arg(flag("dry-run", words::DRY_RUN))
}

/// Back to what the last restore replaced.
pub(super) fn back() -> Command {
    worded("back", words::BACK, usage::OFFICE_BACK)
        .arg(path("then-passphrase-file", value::FILE, words::BACK_PASSPHRASE_FILE))
        .arg(
            path("then-recovery-file", value::FILE, words::BACK_RECOVERY_FILE)
                .conflicts_with("then-passphrase-file"),
        )
        .arg(flag("dry-run", words::BACK_DRY_RUN))
}

/// What the clerk says of paper after a restore.
pub(super) fn number() -> Command {
    let last = option("last", value::NUMBER, words::LAST).required(true).value_parser(value_parser!(i64));
    let year = option("year", value::YEAR, words::YEAR).value_parser(value_parser!(i32));
    group("number", words::NUMBER)
        .subcommand(worded("held", words::NUMBER_HELD, "giaoban-cli number held [--json]"))
        .subcommand(
            worded("confirm", words::NUMBER_CONFIRM, usage::NUMBER_CONFIRM)
                .arg(place("book", value::ID, words::BOOK))
                .arg(last)
                .arg(option("type", value::ID, words::TYPE))
                .arg(year),
        )
}

fn folder(name: &'static str, help: &'static str) -> Arg {
    place(name, value::FOLDER, help).value_parser(value_parser!(PathBuf))
}
