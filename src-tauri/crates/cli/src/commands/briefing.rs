mod copies;
mod hand;
mod review;
mod steps;

use super::{out_as, records, text};
use crate::open::Asked;
use crate::{Streams, say};
use app::labels::briefings as words;
use app::{BriefingFormat, BriefingTerms, PaperFormat, Result, SystemHost, parse_request, save_file};
use chrono::NaiveDate;
use clap::ArgMatches;
use serde_json::json;

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match matches.subcommand() {
        Some(("list", matches)) => list(matches, asked, host, streams),
        Some(("comments", matches)) => review::comments(matches, asked, host, streams),
        Some(("rule", matches)) => review::rule(matches, asked, host, streams),
        Some((verb @ ("approve" | "send-back" | "comment"), matches)) => {
            review::say(verb, matches, asked, host, streams)
        }
        Some(("print-draft", matches)) => copies::draft(matches, asked, host, streams),
        Some(("print-signing", matches)) => copies::signing(matches, asked, host, streams),
        Some((verb @ ("edit" | "revert" | "override" | "clear-override"), matches)) => {
            hand::change(verb, matches, asked, host, streams)
        }
        Some((verb, matches)) => steps::take(verb, matches, asked, host, streams),
        None => print(matches, asked, host, streams),
    }
}

fn list(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let session = asked.open(host)?;
    records::page(streams, asked, &session.briefing_list(&records::query(matches)?)?);
    session.lock()
}

fn print(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let (out, format) = out_as(matches, BriefingFormat::of)?;
    let (period, terms) = (period(matches), terms(matches)?);
    let mut session = asked.open(host)?;
    let falls_short = session.briefing_falls_short(&period, &terms)?;
    let issued = matches.get_flag("issue").then(|| session.issue_briefing(&period, &terms)).transpose()?;
    // What was issued on the way bears the terms; asking them of it again would be refused.
    let terms = if issued.is_some() { BriefingTerms::USUAL } else { terms };
    let bytes = match (issued, format) {
        (Some(pdf), BriefingFormat::Paper(PaperFormat::Pdf)) => pdf,
        (_, BriefingFormat::Paper(format)) => session.print_briefing(&period, &terms, format)?,
        (_, BriefingFormat::Workbook) => session.briefing_workbook(&period, &terms)?,
    };
    session.lock()?;
    save_file(&host, out, &bytes)?;
    say::printed(streams, &json!({ "period": period, "out": out, "bytes": bytes.len() }), out, asked);
    if let Some(last) = falls_short {
        say::tell(streams, &words::falls_short(last));
    }
    Ok(())
}

/// What is asked of the briefing besides its words.
fn terms(matches: &ArgMatches) -> Result<BriefingTerms> {
    let day = |name: &str| matches.get_one::<NaiveDate>(name).copied();
    let signer = matches.get_one::<String>("signer").map(|id| parse_request(json!(id))).transpose()?;
    Ok(BriefingTerms { document_date: day("date"), from_day: day("from"), to_day: day("to"), signer })
}

/// The period's key: nine months are named by their year alone.
fn period(matches: &ArgMatches) -> String {
    let given = |name: &str| matches.contains_id(name).then(|| text(matches, name).to_owned());
    if let Some(year) = given("nine-months") {
        return if year.contains('-') { year } else { format!("{year}-M9") };
    }
    ["month", "quarter", "half", "year"].into_iter().find_map(given).unwrap_or_default()
}
