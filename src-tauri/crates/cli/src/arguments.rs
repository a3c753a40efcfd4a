//! The shape of the command line. Commands of records are made from the kinds of records, so a new kind needs no line here.

mod accounts;
mod backups;
mod briefings;
mod keys;
mod packages;
mod registers;
mod sheets;

use crate::commands::directives;

use app::labels::{self as words, usage, value};
use app::{Action, Kind};
use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;

/// The whole command line.
pub(crate) fn command() -> Command {
    let program = worded("giaoban-cli", words::ABOUT, words::USAGE)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .long("version")
                .action(ArgAction::Version)
                .help(words::VERSION)
                .help_heading(words::OPTIONS),
        )
        .args(common())
        .subcommand_required(true)
        .subcommand(office())
        .subcommand(worded("check", words::CHECK, usage::CHECK).arg(flag("full", words::FULL)))
        .subcommand(
            worded("undo", words::UNDO, usage::UNDO)
                .arg(option("operation", value::NUMBER, words::OPERATION).value_parser(value_parser!(i64))),
        )
        .subcommand(
            worded("history", words::HISTORY, usage::HISTORY)
                .arg(place("kind", value::KIND, words::KIND))
                .arg(place("id", value::ID, words::ID)),
        )
        .subcommand(
            worded("search", words::SEARCH, usage::SEARCH)
                .arg(place("query", value::WORDS, words::QUERY))
                .arg(number("limit", words::LIMIT)),
        )
        .subcommand(period())
        .subcommand(briefings::briefing())
        .subcommand(rules())
        .subcommand(minutes())
        .subcommand(overlap())
        .subcommand(accounts::account())
        .subcommand(backups::backup())
        .subcommand(backups::restore())
        .subcommand(backups::number())
        .subcommand(keys::recovery())
        .subcommand(keys::handover())
        .subcommand(packages::package())
        .subcommand(sheets::import())
        .subcommand(sheets::export())
        .subcommand(registers::register())
        .subcommand(registers::delivery());
    Kind::ALL.iter().fold(program, |program, kind| program.subcommand(verbs(*kind)))
}

/// The verbs of one kind, with those no other kind has.
fn verbs(kind: Kind) -> Command {
    match kind {
        Kind::Directive => directives::add_to(records(kind)),
        _ => records(kind),
    }
}

fn common() -> [Arg; 6] {
    [
        path("office", value::FOLDER, words::OFFICE).global(true),
        path("passphrase-file", value::FILE, words::PASSPHRASE_FILE).global(true),
        path("recovery-file", value::FILE, words::RECOVERY_FILE)
            .global(true)
            .conflicts_with("passphrase-file"),
        option("account", value::NAME, words::ACCOUNT).global(true),
        flag("json", words::JSON).global(true),
        option("today", value::DAY, words::TODAY).global(true).value_parser(value_parser!(chrono::NaiveDate)),
    ]
}

fn office() -> Command {
    let new = worded("new", words::OFFICE_NEW, usage::OFFICE_NEW)
        .arg(place("dir", value::FOLDER, words::DIR).value_parser(value_parser!(PathBuf)))
        .arg(place("set-up", value::FILE, words::SET_UP).required(false))
        .arg(option("sample", value::NAME, words::SAMPLE).conflicts_with("set-up"))
        .arg(path("sheet", value::FILE, words::keys::SHEET));
    let synthesize = worded("synthesize", words::OFFICE_SYNTHESIZE, usage::OFFICE_SYNTHESIZE)
        .arg(place("dir", value::FOLDER, words::DIR).value_parser(value_parser!(PathBuf)))
        .arg(option("years", "N", words::YEARS).required(true).value_parser(value_parser!(u32).range(1..=30)))
        .arg(option("seed", "N", words::SEED).required(true).value_parser(value_parser!(u64)));
    let bring_forward = worded("bring-forward", words::OFFICE_BRING_FORWARD, usage::OFFICE_BRING_FORWARD)
        .arg(place("input", value::FILE, words::INPUT).required(false));
    group("office", words::OFFICE_COMMAND)
        .subcommand(new)
        .subcommand(bring_forward)
        .subcommand(worded("info", words::OFFICE_INFO, "giaoban-cli office info"))
        .subcommand(backups::back())
        .subcommand(backups::readable())
        .subcommand(keys::rekey())
        .subcommand(worded(
            "forget-old-key",
            words::keys::FORGET,
            "giaoban-cli office forget-old-key [--json]",
        ))
        .subcommand(synthesize)
}

fn minutes() -> Command {
    let supplement = option("supplement", value::NUMBER, words::SUPPLEMENT).value_parser(value_parser!(i64));
    worded("minutes", words::MINUTES, usage::MINUTES)
        .arg(place("meeting", value::MEETING, words::MEETING))
        .arg(supplement)
        .arg(path("out", value::FILE, words::OUT).required(true))
}

/// The overlap desk, and what needs no office: how well overlaps are found in lines of directives.
fn overlap() -> Command {
    let file = |name, help| place(name, value::FILE, help).value_parser(value_parser!(PathBuf));
    let no_due = || flag("no-due", words::NO_DUE);
    let score = worded("score", words::OVERLAP_SCORE, usage::OVERLAP_SCORE)
        .arg(file("directives", words::DIRECTIVE_LINES))
        .arg(path("out", value::FILE, words::OUT_LINES).required(true))
        .arg(no_due());
    let evaluate = worded("evaluate", words::OVERLAP_EVALUATE, usage::OVERLAP_EVALUATE)
        .arg(file("directives", words::DIRECTIVE_LINES))
        .arg(file("pairs", words::PAIR_LINES))
        .arg(no_due());
    let day = |name, help| {
        option(name, value::DAY, help).required(true).value_parser(value_parser!(chrono::NaiveDate))
    };
    let works = || place("works", value::WORK, words::WORKS).num_args(2..);
    group("overlap", words::OVERLAP)
        .subcommand(score)
        .subcommand(evaluate)
        .subcommand(worded("list", words::OVERLAP_LIST, usage::OVERLAP_LIST))
        .subcommand(
            worded("merge", words::OVERLAP_MERGE, usage::OVERLAP_MERGE)
                .arg(place("input", value::FILE, words::INPUT).required(false)),
        )
        .subcommand(worded("joinable", words::OVERLAP_JOINABLE, "giaoban-cli overlap joinable [--json]"))
        .subcommand(worded("clashes", words::OVERLAP_CLASHES, "giaoban-cli overlap clashes [--json]"))
        .subcommand(worded("counts", words::OVERLAP_COUNTS, "giaoban-cli overlap counts [--json]"))
        .subcommand(
            worded("propose", words::OVERLAP_PROPOSE, usage::OVERLAP_PROPOSE)
                .arg(place("meetings", value::ID, words::JOINED_MEETINGS).num_args(2..)),
        )
        .subcommand(
            worded("join", words::OVERLAP_JOIN, usage::OVERLAP_JOIN)
                .arg(place("input", value::FILE, words::INPUT).required(false)),
        )
        .subcommand(
            worded("count-once", words::OVERLAP_COUNT_ONCE, usage::OVERLAP_COUNT_ONCE)
                .arg(place("kept", value::ID, words::KEPT))
                .arg(place("dropped", value::ID, words::DROPPED)),
        )
        .subcommand(
            worded("saving", words::OVERLAP_SAVING, usage::OVERLAP_SAVING)
                .arg(day("from", words::FROM_DAY))
                .arg(day("to", words::TO_DAY)),
        )
        .subcommand(
            worded("yearly", words::OVERLAP_YEARLY, usage::OVERLAP_YEARLY)
                .arg(place("input", value::FILE, words::INPUT).required(false))
                .arg(
                    option("year", value::YEAR, words::TABLE_YEAR)
                        .value_parser(value_parser!(i32).range(1900..=2199)),
                ),
        )
        .subcommand(worded("relate", words::OVERLAP_RELATE, usage::OVERLAP_RELATE).arg(works()))
        .subcommand(worded("dismiss", words::OVERLAP_DISMISS, usage::OVERLAP_DISMISS).arg(works()))
}

/// What of a list is wanted, and in which order.
fn list_query() -> [Arg; 3] {
    let [filter, sort] = list_order();
    [option("q", value::WORDS, words::QUERY), filter, sort]
}

fn list_order() -> [Arg; 2] {
    [
        option("filter", value::FILTER, words::FILTER).action(ArgAction::Append),
        option("sort", value::COLUMN, words::SORT).allow_hyphen_values(true),
    ]
}

/// How much of a list is wanted.
fn page() -> [Arg; 2] {
    [number("offset", words::OFFSET), number("limit", words::LIMIT)]
}

/// The rules of the registers and the days that are not worked.
fn rules() -> Command {
    let year =
        place("year", value::YEAR, words::HOLIDAYS_YEAR).value_parser(value_parser!(i32).range(1900..=2199));
    group("rules", words::RULES)
        .subcommand(worded("show", words::RULES_SHOW, "giaoban-cli rules show"))
        .subcommand(
            worded("set", words::RULES_SET, usage::RULES_SET)
                .arg(place("input", value::FILE, words::INPUT).required(false)),
        )
        .subcommand(worded("holidays", words::RULES_HOLIDAYS, usage::RULES_HOLIDAYS).arg(year))
}

fn period() -> Command {
    let named = |name: &'static str, about, usage| {
        worded(name, about, usage).arg(place("period", value::PERIOD, words::PERIOD_NAME))
    };
    group("period", words::PERIOD)
        .subcommand(named("close", words::PERIOD_CLOSE, usage::PERIOD_CLOSE))
        .subcommand(named("lock", words::PERIOD_LOCK, usage::PERIOD_LOCK))
        .subcommand(
            named("reopen", words::PERIOD_REOPEN, usage::PERIOD_REOPEN)
                .arg(option("reason", value::REASON, words::REASON).required(true)),
        )
        .subcommand(worded("list", words::PERIOD_LIST, "giaoban-cli period list"))
}

/// The verbs of one kind of record, and what else can be done to it.
fn records(kind: Kind) -> Command {
    let of_kind = |verb: &str| format!("giaoban-cli {} {verb}", kind.name());
    let id = || place("id", value::ID, words::ID);
    let input = || place("input", value::FILE, words::INPUT).required(false);
    let list = worded("list", words::LIST, of_kind(usage::LIST)).args(list_query()).args(page());
    let records = group(kind.name(), kind.words())
        .aliases(dashed(kind.name()))
        .subcommand(worded("add", words::ADD, of_kind(usage::ADD)).arg(input()))
        .subcommand(worded("set", words::SET, of_kind(usage::SET)).arg(id()).arg(input()))
        .subcommand(list)
        .subcommand(worded("show", words::SHOW, of_kind(usage::SHOW)).arg(id()))
        .subcommand(worded("remove", words::REMOVE, of_kind(usage::REMOVE)).arg(id()));
    let records = if kind == Kind::Directive { records.subcommand(registers::slip()) } else { records };
    Action::ALL.iter().filter(|action| action.kind == kind).fold(records, |records, action| {
        let written = of_kind(&format!("{} {}", action.name, usage::ACT));
        let verb = worded(action.name, words::act(action.name), written).aliases(dashed(action.name));
        records.subcommand(verb.arg(id()).arg(input()))
    })
}

/// The name as some would type it.
fn dashed(name: &str) -> Option<String> {
    name.contains('_').then(|| name.replace('_', "-"))
}

/// A command whose help is in Vietnamese throughout.
pub(crate) fn worded(name: &'static str, about: &'static str, usage: impl Into<String>) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    Command::new(name)
        .about(about)
        .override_usage(usage.into())
        .help_template(words::TEMPLATE)
        .subcommand_help_heading(words::COMMANDS)
        .subcommand_value_name(words::COMMAND)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help.help(words::HELP).help_heading(words::OPTIONS))
}

fn group(name: &'static str, about: &'static str) -> Command {
    worded(name, about, format!("giaoban-cli {name} {} …", words::COMMAND)).subcommand_required(true)
}

pub(crate) fn place(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).value_name(value).help(help).help_heading(words::ARGUMENTS).required(true)
}

pub(crate) fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help).help_heading(words::OPTIONS)
}

pub(crate) fn path(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    option(name, value, help).value_parser(value_parser!(PathBuf))
}

fn number(name: &'static str, help: &'static str) -> Arg {
    option(name, "N", help).value_parser(value_parser!(u32)).default_value("0").hide_default_value(true)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help).help_heading(words::OPTIONS)
}
