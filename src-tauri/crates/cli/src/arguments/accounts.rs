//! The commands about accounts. No argument takes a passphrase: other programs of the machine can read arguments.

use super::{group, option, place, worded};
use app::labels::{accounts as words, value};
use clap::{Arg, Command};

const ROLES: [&str; 4] = ["admin", "clerk", "leader", "viewer"];

pub(super) fn account() -> Command {
    group("account", words::ABOUT)
        .subcommand(worded("list", words::LIST, "giaoban-cli account list [--json]"))
        .subcommand(
            worded("add", words::ADD, words::USAGE_ADD)
                .arg(name())
                .arg(option("role", words::ROLE_VALUE, words::ROLE).required(true).value_parser(ROLES))
                .arg(new()),
        )
        .subcommand(worded("rename", words::RENAME, words::USAGE_RENAME).arg(name()).arg(place(
            "new-name",
            value::NAME,
            words::NEW_NAME,
        )))
        .subcommand(
            worded("role", words::CHANGE_ROLE, words::USAGE_ROLE)
                .arg(name())
                .arg(place("role", words::ROLE_VALUE, words::ROLE).value_parser(ROLES)),
        )
        .subcommand(
            worded("passphrase", words::PASSPHRASE, words::USAGE_PASSPHRASE)
                .arg(name().required(false))
                .arg(new()),
        )
        .subcommand(worded("remove", words::REMOVE, words::USAGE_REMOVE).arg(name()))
}

fn name() -> Arg {
    place("name", value::NAME, words::NAME)
}

fn new() -> Arg {
    option("new", value::FILE, words::NEW_PASSPHRASE).default_value("-").hide_default_value(true)
}
