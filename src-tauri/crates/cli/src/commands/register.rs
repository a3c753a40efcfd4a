use super::{change, out, subcommand, text};
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::labels as words;
use app::{
    CloseBookInput, CountInput, ExplainGapInput, RegisterKind, Result, Session, SystemHost, save_file,
};
use clap::ArgMatches;
use serde_json::{Value, json};

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (verb, matches) = subcommand(matches)?;
    match verb {
        "print" => print(matches, asked, host, streams),
        "gaps" => gaps(matches, asked, &asked.open(host)?, streams),
        "columns" => columns(matches, asked, host, streams),
        verb => keep(verb, matches, asked, host, streams),
    }
}

fn print(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let (out, format) = out(matches)?;
    let session = asked.open(host)?;
    let printed = session.print_register(kind(matches), book(matches), year(matches), format)?;
    session.lock()?;
    save_file(&host, out, &printed.bytes)?;
    let bytes = printed.bytes.len();
    let about = json!({ "out": out, "pages": printed.pages, "lines": printed.lines, "bytes": bytes });
    say::printed(streams, &about, out, asked);
    Ok(())
}

/// Everything as JSON; for people, a line for each number that is cancelled or missing.
fn gaps(matches: &ArgMatches, asked: &Asked, session: &Session, streams: &mut Streams<'_>) -> Result<()> {
    let register = session.register(kind(matches), book(matches), year(matches))?;
    if asked.wants_json {
        say::data(streams, &register);
        return Ok(());
    }
    for series in &register.series {
        series.cancelled.iter().for_each(|cancelled| say::data(streams, cancelled));
        series.gaps.iter().for_each(|gap| say::data(streams, gap));
    }
    say::tell(streams, &format!("{}: {}.", words::UNEXPLAINED, register.unexplained()));
    Ok(())
}

fn keep(
    verb: &str,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (year, count) = (year(matches), |name| matches.get_one::<i64>(name).copied().map(CountInput::Whole));
    change(asked, host, streams, words::SAVED, |session| {
        let book = session.register(kind(matches), book(matches), year)?.book;
        if verb == "close" {
            let note = given(matches, "note").unwrap_or_default().to_owned();
            return session.close_book(&CloseBookInput { book, year, pages: count("pages"), note });
        }
        session.explain_gap(&ExplainGapInput {
            book,
            document_type: given(matches, "type").map(app::DocumentTypeId::new),
            year,
            from: count("from"),
            to: count("to"),
            reason: text(matches, "reason").to_owned(),
        })
    })
}

/// Shows the choice of columns, or makes another from JSON.
fn columns(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let Some(from) = given(matches, "input") else {
        let columns = asked.open(host)?.register_columns()?;
        say::data(streams, &columns);
        return Ok(());
    };
    let chosen: Value = json(from, streams)?;
    change(asked, host, streams, words::SAVED, |session| {
        session.choose_register_columns(&app::parse_request(chosen)?)
    })
}

/// The slip of one incoming letter.
pub(super) fn slip(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let ((out, format), directive) = (out(matches)?, text(matches, "id"));
    let session = asked.open(host)?;
    let bytes = session.print_slip(directive, format)?;
    session.lock()?;
    save_file(&host, out, &bytes)?;
    let about = json!({ "directive": directive, "out": out, "bytes": bytes.len() });
    say::printed(streams, &about, out, asked);
    Ok(())
}

fn kind(matches: &ArgMatches) -> RegisterKind {
    match text(matches, "register") {
        "out" => RegisterKind::Out,
        "follow" => RegisterKind::Follow,
        _ => RegisterKind::In,
    }
}

fn year(matches: &ArgMatches) -> i32 {
    matches.get_one::<i32>("year").copied().unwrap_or_default()
}

fn book(matches: &ArgMatches) -> Option<&str> {
    given(matches, "book")
}

fn given<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}
