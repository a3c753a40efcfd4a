//! What is changed by hand in a draft, and taken back again.

use super::steps::{done, request};
use crate::Streams;
use crate::commands::text;
use crate::open::Asked;
use app::labels::briefings as words;
use app::{BriefingDraft, BriefingId, Permission, Result, Session, SystemHost};
use clap::ArgMatches;
use serde::Deserialize;

/// The clerk's words for a paragraph.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    anchor: String,
    text: String,
}

/// Puts words or a figure into the draft of a period, or lets what was drafted stand again.
pub(super) fn change(
    verb: &str,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match verb {
        "edit" => {
            let Words { anchor, text } = request(matches, streams)?;
            let work = |session: &mut Session, id: &BriefingId| session.briefing_edit(id, &anchor, &text);
            done(matches, asked, host, streams, words::EDITED, by_hand(work))
        }
        "revert" => {
            let anchor = text(matches, "anchor");
            let work = |session: &mut Session, id: &BriefingId| session.briefing_revert(id, anchor);
            done(matches, asked, host, streams, words::REVERTED, by_hand(work))
        }
        "override" => {
            let input = request(matches, streams)?;
            let work = |session: &mut Session, id: &BriefingId| session.briefing_override(id, &input);
            done(matches, asked, host, streams, words::OVERRIDDEN, by_hand(work))
        }
        _ => {
            let figure = text(matches, "figure");
            let work = |session: &mut Session, id: &BriefingId| session.briefing_clear_override(id, figure);
            done(matches, asked, host, streams, words::CLEARED, by_hand(work))
        }
    }
}

/// Who may not write is told so, also where the period has no briefing.
fn by_hand(
    work: impl FnOnce(&mut Session, &BriefingId) -> Result<BriefingDraft>,
) -> impl FnOnce(&mut Session, &str) -> Result<BriefingDraft> {
    |session, period| {
        session.require(Permission::Write)?;
        let id = session.briefing_of(period)?;
        work(session, &id)
    }
}
