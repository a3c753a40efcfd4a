mod review;

use super::{out_as, text};
use crate::open::Asked;
use crate::{Streams, say};
use app::{BriefingFormat, PaperFormat, Result, SystemHost, save_file};
use clap::ArgMatches;
use serde_json::json;

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match matches.subcommand() {
        Some(("comments", matches)) => review::comments(matches, asked, host, streams),
        Some(("rule", matches)) => review::rule(matches, asked, host, streams),
        Some((verb, matches)) => review::say(verb, matches, asked, host, streams),
        None => print(matches, asked, host, streams),
    }
}

fn print(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let (out, format) = out_as(matches, BriefingFormat::of)?;
    let (period, date) = (period(matches), matches.get_one("date").copied());
    let mut session = asked.open(host)?;
    let issued = matches.get_flag("issue").then(|| session.issue_briefing(&period, date)).transpose()?;
    let bytes = match (issued, format) {
        (Some(pdf), BriefingFormat::Paper(PaperFormat::Pdf)) => pdf,
        (_, BriefingFormat::Paper(format)) => session.print_briefing(&period, date, format)?,
        (_, BriefingFormat::Workbook) => session.briefing_workbook(&period, date)?,
    };
    session.lock()?;
    save_file(&host, out, &bytes)?;
    say::printed(streams, &json!({ "period": period, "out": out, "bytes": bytes.len() }), out, asked);
    Ok(())
}

/// The period's key: nine months are named by their year alone.
fn period(matches: &ArgMatches) -> String {
    let given = |name: &str| matches.contains_id(name).then(|| text(matches, name).to_owned());
    if let Some(year) = given("nine-months") {
        return if year.contains('-') { year } else { format!("{year}-M9") };
    }
    ["month", "quarter", "half", "year"].into_iter().find_map(given).unwrap_or_default()
}
