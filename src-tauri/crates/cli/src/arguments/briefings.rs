//! The commands about briefings: one on paper, its steps, and what a leader says of it.

use super::{flag, list_order, option, page, path, place, worded};
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
    reviewed(stepped(written(printed.args_conflicts_with_subcommands(true).subcommand_negates_reqs(true))))
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

/// What is looked up, and what is done by hand to the words and figures of a draft.
fn written(briefing: Command) -> Command {
    let anchor = place("anchor", briefings::ANCHOR_VALUE, briefings::ANCHOR);
    let figure = place("figure", briefings::FIGURE_VALUE, briefings::FIGURE);
    let list = worded("list", briefings::LIST, briefings::LIST_USAGE).args(list_order()).args(page());
    briefing
        .subcommand(list)
        .subcommand(of_period("draft", briefings::DRAFT, briefings::DRAFT_USAGE).args(terms()))
        .subcommand(of_period("show", briefings::SHOW, briefings::SHOW_USAGE))
        .subcommand(of_period("edit", briefings::EDIT, briefings::EDIT_USAGE).arg(input()))
        .subcommand(of_period("revert", briefings::REVERT, briefings::REVERT_USAGE).arg(anchor))
        .subcommand(of_period("override", briefings::OVERRIDE, briefings::OVERRIDE_USAGE).arg(input()))
        .subcommand(
            of_period("clear-override", briefings::CLEAR_OVERRIDE, briefings::CLEAR_OVERRIDE_USAGE)
                .arg(figure),
        )
        .subcommand(of_period("remove", briefings::REMOVE, briefings::REMOVE_USAGE))
}

fn stepped(briefing: Command) -> Command {
    let by = place("by", "replaces|corrects", briefings::BY).value_parser(["replaces", "corrects"]);
    let out = || path("out", value::FILE, briefings::OUT).required(true);
    briefing
        .subcommand(of_period("print-draft", briefings::PRINT_DRAFT, briefings::PRINT_DRAFT_USAGE).arg(out()))
        .subcommand(
            of_period("print-signing", briefings::PRINT_SIGNING, briefings::PRINT_SIGNING_USAGE).arg(out()),
        )
        .subcommand(of_period("sign", briefings::SIGN, briefings::SIGN_USAGE).arg(input()))
        .subcommand(of_period("issue", briefings::ISSUE, briefings::ISSUE_USAGE).arg(input()))
        .subcommand(of_period("back-to-draft", briefings::BACK, briefings::BACK_USAGE))
        .subcommand(of_period("withdraw", briefings::WITHDRAW, briefings::WITHDRAW_USAGE).arg(input()))
        .subcommand(
            of_period("supersede", briefings::SUPERSEDE, briefings::SUPERSEDE_USAGE)
                .arg(by)
                .arg(day("date", briefings::NEW_DATE)),
        )
}

fn input() -> Arg {
    place("input", value::FILE, words::INPUT).required(false)
}

fn reviewed(briefing: Command) -> Command {
    let comment = || option("comment", approvals::COMMENT_VALUE, approvals::COMMENT);
    let rule = place("rule", "signed|approved", approvals::RULE_NAME)
        .value_parser(["signed", "approved"])
        .required(false);
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
