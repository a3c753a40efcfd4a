//! The steps of a briefing, one by one, over the use-cases the window has.

use super::terms;
use crate::commands::{out, text};
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::labels::briefings as words;
use app::{
    BriefingDraft, Error, PaperFormat, Permission, Result, Session, SystemHost, Usage, parse_request,
    save_file,
};
use clap::ArgMatches;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// The clerk's words for a paragraph.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    anchor: String,
    text: String,
}

/// Takes a step of the briefing of a period.
pub(super) fn take(
    verb: &str,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match verb {
        "draft" => draft(matches, asked, host, streams),
        "show" => show(matches, asked, host, streams),
        "edit" => edit(matches, asked, host, streams),
        "override" => override_figure(matches, asked, host, streams),
        "print-signing" => print_signing(matches, asked, host, streams),
        "sign" => sign(matches, asked, host, streams),
        "back-to-draft" => back_to_draft(matches, asked, host, streams),
        "withdraw" => withdraw(matches, asked, host, streams),
        _ => supersede(matches, asked, host, streams),
    }
}

fn draft(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let terms = terms(matches)?;
    let work = |session: &mut Session, period: &str| session.briefing_open(period, &terms);
    done(matches, asked, host, streams, words::DRAFTED, work)
}

fn show(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let session = asked.open(host)?;
    let draft = session.briefing_get(&session.briefing_of(text(matches, "period"))?)?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &draft);
    } else {
        say::pretty(streams, &draft);
    }
    warn(&draft, streams);
    Ok(())
}

fn edit(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let words: Words = request(matches, streams)?;
    done(matches, asked, host, streams, words::EDITED, |session, period| {
        session.require(Permission::Write)?;
        session.briefing_edit(&session.briefing_of(period)?, &words.anchor, &words.text)
    })
}

fn override_figure(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let input = request(matches, streams)?;
    done(matches, asked, host, streams, words::OVERRIDDEN, |session, period| {
        session.require(Permission::Write)?;
        session.briefing_override(&session.briefing_of(period)?, &input)
    })
}

fn print_signing(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (to, format) = out(matches)?;
    if format != PaperFormat::Pdf {
        let (argument, value) = ("--out".to_owned(), to.display().to_string());
        return Err(Error::Usage(Usage::BadValue { argument, value }).into());
    }
    let mut session = asked.open(host)?;
    session.require(Permission::Write)?;
    let period = text(matches, "period");
    let printed = session.briefing_print_signing(&session.briefing_of(period)?)?;
    session.lock()?;
    save_file(&host, to, &printed.pdf)?;
    let about = json!({ "period": period, "out": to, "bytes": printed.pdf.len() });
    say::printed(streams, &about, to, asked);
    Ok(())
}

fn sign(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let input = request(matches, streams)?;
    done(matches, asked, host, streams, words::SIGNED, |session, period| {
        session.require(Permission::Write)?;
        session.briefing_sign(&session.briefing_of(period)?, &input)
    })
}

fn back_to_draft(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    done(matches, asked, host, streams, words::TAKEN_BACK, |session, period| {
        session.require(Permission::Write)?;
        session.briefing_back_to_draft(&session.briefing_of(period)?)
    })
}

fn withdraw(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let input = request(matches, streams)?;
    done(matches, asked, host, streams, words::WITHDRAWN, |session, period| {
        session.require(Permission::Issue)?;
        session.briefing_withdraw(&session.briefing_of(period)?, &input)
    })
}

fn supersede(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let by = parse_request(json!(text(matches, "by")))?;
    let date = matches.get_one("date").copied();
    done(matches, asked, host, streams, words::SUPERSEDED, |session, period| {
        session.require(Permission::Issue)?;
        let date = date.unwrap_or_else(|| session.today());
        session.briefing_supersede(&session.briefing_of(period)?, by, date)
    })
}

/// Takes one step, closes the office and says what was done.
fn done(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
    done: &str,
    work: impl FnOnce(&mut Session, &str) -> Result<BriefingDraft>,
) -> Result<()> {
    let mut session = asked.open(host)?;
    let draft = work(&mut session, text(matches, "period"))?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &draft);
    }
    say::tell(streams, &format!("{done}."));
    warn(&draft, streams);
    Ok(())
}

fn warn(draft: &BriefingDraft, streams: &mut Streams<'_>) {
    if let Some(last) = draft.warnings.falls_short {
        say::tell(streams, &words::falls_short(last));
    }
}

/// The typed request in the JSON given: a file, or standard input.
fn request<T: DeserializeOwned>(matches: &ArgMatches, streams: &mut Streams<'_>) -> Result<T> {
    let from = matches.get_one::<String>("input").map_or("-", String::as_str);
    Ok(parse_request(json(from, streams)?)?)
}
