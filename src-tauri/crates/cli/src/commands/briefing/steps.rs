//! The steps of a briefing, one by one, over the use-cases the window has.

use super::terms;
use crate::commands::{change, text};
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::labels::briefings as words;
use app::{BriefingDraft, Permission, Result, Session, SystemHost, parse_request};
use clap::ArgMatches;
use serde::de::DeserializeOwned;
use serde_json::json;

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
        "sign" => sign(matches, asked, host, streams),
        "issue" => issue(matches, asked, host, streams),
        "remove" => remove(matches, asked, host, streams),
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

fn sign(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let input = request(matches, streams)?;
    done(matches, asked, host, streams, words::SIGNED, |session, period| {
        session.require(Permission::Write)?;
        session.briefing_sign(&session.briefing_of(period)?, &input)
    })
}

fn issue(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let input = request(matches, streams)?;
    done(matches, asked, host, streams, words::ISSUED, |session, period| {
        session.require(Permission::Issue)?;
        session.briefing_issue(&session.briefing_of(period)?, &input)
    })
}

fn remove(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    change(asked, host, streams, words::REMOVED, |session| {
        session.require(Permission::Write)?;
        session.briefing_remove(&session.briefing_of(text(matches, "period"))?)
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
pub(super) fn done(
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
pub(super) fn request<T: DeserializeOwned>(matches: &ArgMatches, streams: &mut Streams<'_>) -> Result<T> {
    let from = matches.get_one::<String>("input").map_or("-", String::as_str);
    Ok(parse_request(json(from, streams)?)?)
}
