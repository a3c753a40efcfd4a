use super::text;
use crate::open::Asked;
use crate::{Streams, say, words};
use app::{BriefingFormat, Error, Result, SystemHost, Usage, save_file};
use clap::ArgMatches;
use serde_json::json;
use std::path::{Path, PathBuf};

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let out = matches.get_one::<PathBuf>("out").map_or(Path::new(""), PathBuf::as_path);
    let (format, period, date) = (format_of(out)?, period(matches), matches.get_one("date").copied());
    let mut session = asked.open(host)?;
    let issued = matches.get_flag("issue").then(|| session.issue_briefing(&period, date)).transpose()?;
    let bytes = match (issued, format) {
        (Some(pdf), BriefingFormat::Pdf) => pdf,
        _ => session.print_briefing(&period, date, format)?,
    };
    session.lock()?;
    save_file(&host, out, &bytes)?;
    if asked.wants_json {
        say::data(streams, &json!({ "period": period, "out": out, "bytes": bytes.len() }));
    }
    say::tell(streams, &format!("{} {}.", words::PRINTED, out.display()));
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

fn format_of(out: &Path) -> Result<BriefingFormat> {
    match out.extension().and_then(|end| end.to_str()).map(str::to_lowercase).as_deref() {
        Some("pdf") => Ok(BriefingFormat::Pdf),
        Some("docx") => Ok(BriefingFormat::Docx),
        _ => {
            let (argument, value) = ("--out".to_owned(), out.display().to_string());
            Err(Error::Usage(Usage::BadValue { argument, value }).into())
        }
    }
}
