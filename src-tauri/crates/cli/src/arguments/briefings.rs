//! The commands about briefings: one on paper, its steps, and what a leader says of it.

use super::{flag, option, path, place, worded};
use app::labels::{self as words, approvals, briefings, usage, value};
use clap::{Arg, ArgGroup, Command, value_parser};

/// One of the periods, the file, and how; or a verb.
pub(super) fn briefing() -> Command {
    let periods = [
        option("month", "2017-07", words::MONTH),
        option("quarter", "2017-Q3", words::QUARTER),
        option("half", "2017-H1", words::HALF),
        option("nine-months", "2017", words::NINE_MONTHS),
        option("year", "2017", words::YEAR),
    ];
    let one = ArgGroup::new("period").args(periods.iter().map(Arg::get_id)).required(true);
    let printed = worded("briefing", words::BRIEFING, usage::BRIEFING)
        .args(&periods)
        .group(one)
        .arg(path("out", value::FILE, words::OUT_BRIEFING).required(true))
        .args(terms())
        .arg(flag("issue", words::ISSUE));
    reviewed(stepped(printed.args_conflicts_with_subcommands(true).subcommand_negates_reqs(true)))
}

/// What is asked of a briefing besides its words.
fn terms() -> [Arg; 4] {
    [
        day("date", words::DATE),
        day("from", briefings::FROM),
        day("to", briefings::TO),
        option("signer", briefings::SIGNER_VALUE, briefings::SIGNER),
    ]
}

fn day(name: &'static str, help: &'static str) -> Arg {
    option(name, value::DAY, help).value_parser(value_parser!(chrono::NaiveDate))
}

fn stepped(briefing: Command) -> Command {
    let input = || place("input", value::FILE, words::INPUT).required(false);
    let by = place("by", "replaces|corrects", briefings::BY).value_parser(["replaces", "corrects"]);
    let signing = path("out", value::FILE, briefings::OUT).required(true);
    briefing
        .subcommand(of_period("draft", briefings::DRAFT, briefings::DRAFT_USAGE).args(terms()))
        .subcommand(of_period("show", briefings::SHOW, briefings::SHOW_USAGE))
        .subcommand(of_period("edit", briefings::EDIT, briefings::EDIT_USAGE).arg(input()))
        .subcommand(of_period("override", briefings::OVERRIDE, briefings::OVERRIDE_USAGE).arg(input()))
        .subcommand(
            of_period("print-signing", briefings::PRINT_SIGNING, briefings::PRINT_SIGNING_USAGE).arg(signing),
        )
        .subcommand(of_period("sign", briefings::SIGN, briefings::SIGN_USAGE).arg(input()))
        .subcommand(of_period("back-to-draft", briefings::BACK, briefings::BACK_USAGE))
        .subcommand(of_period("withdraw", briefings::WITHDRAW, briefings::WITHDRAW_USAGE).arg(input()))
        .subcommand(
            of_period("supersede", briefings::SUPERSEDE, briefings::SUPERSEDE_USAGE)
                .arg(by)
                .arg(day("date", briefings::NEW_DATE)),
        )
}

fn reviewed(briefing: Command) -> Command {
    let comment = || option("comment", approvals::COMMENT_VALUE, approvals::COMMENT);
    let rule = place("rule", "signed|approved", approvals::RULE_NAME).value_parser(["signed", "approved"]);
    briefing
        .subcommand(of_period("approve", approvals::APPROVE, approvals::APPROVE_USAGE).arg(comment()))
        .subcommand(
            of_period("send-back", approvals::SEND_BACK, approvals::SEND_BACK_USAGE)
                .arg(comment().required(true)),
        )
        .subcommand(
            of_period("comment", approvals::COMMENT_ON, approvals::COMMENT_USAGE)
                .arg(comment().required(true)),
        )
        .subcommand(of_period("comments", approvals::COMMENTS, approvals::COMMENTS_USAGE))
        .subcommand(worded("rule", approvals::RULE, approvals::RULE_USAGE).arg(rule))
}

fn of_period(name: &'static str, about: &'static str, usage: &'static str) -> Command {
    worded(name, about, usage).arg(place("period", value::PERIOD, words::PERIOD_NAME))
}
