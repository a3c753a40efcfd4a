use super::backup::folder as file;
use super::{look, subcommand, text};
use crate::open::Asked;
use crate::{Streams, say};
use app::labels::packages as words;
use app::{
    Error, PackageReport, PackageRequest, PaperFormat, PartnerId, Result, SystemHost, TrustInput, Usage,
    save_file,
};
use clap::ArgMatches;
use std::path::PathBuf;

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (verb, matches) = subcommand(matches)?;
    match verb {
        "keys" => keys(matches, asked, host, streams),
        "trust" => trust(matches, asked, host, streams),
        "make" => make(matches, asked, host, streams),
        "preview" => {
            let report = asked.open(host)?.preview_package(file(matches, "file"))?;
            told(streams, asked, &report, words::PREVIEWED);
            Ok(())
        }
        "take" => {
            let mut session = asked.open(host)?;
            let report = session.take_package(file(matches, "file"))?;
            session.lock()?;
            told(streams, asked, &report, words::TAKEN);
            Ok(())
        }
        "stop" => {
            let mut session = asked.open(host)?;
            let saved = session.stop_partner(&PartnerId::new(text(matches, "partner")))?;
            session.lock()?;
            say::saved(streams, &saved, words::STOPPED, asked.wants_json);
            Ok(())
        }
        _ => lists(verb, matches, asked, host, streams),
    }
}

fn lists(
    verb: &str,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let session = asked.open(host)?;
    match verb {
        "partners" => look::rows(streams, asked, &session.partners()?),
        "log" => look::rows(streams, asked, &session.package_log()?),
        _ => {
            let partner = PartnerId::new(text(matches, "partner"));
            look::rows(streams, asked, &session.partner_documents(&partner)?);
        }
    }
    session.lock()
}

fn keys(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let session = asked.open(host)?;
    let card = session.package_card()?;
    if let Some(out) = matches.get_one::<PathBuf>("out") {
        save_file(&host, out, &session.package_card_file()?)?;
        say::tell(streams, &format!("{} {}.", words::CARD_WRITTEN, out.display()));
    }
    if let Some(out) = matches.get_one::<PathBuf>("paper") {
        let (argument, value) = ("--paper".to_owned(), out.display().to_string());
        let format = PaperFormat::of(out).ok_or(Error::Usage(Usage::BadValue { argument, value }))?;
        save_file(&host, out, &session.print_fingerprint(format)?)?;
        say::tell(streams, &format!("{} {}.", app::labels::PRINTED, out.display()));
    }
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &card);
    } else {
        say::line(streams, &card.fingerprint);
    }
    Ok(())
}

fn trust(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let mut session = asked.open(host)?;
    let card = file(matches, "card");
    if matches.get_one::<String>("fingerprint").is_none() {
        look::rows(streams, asked, &[session.read_card(card)?]);
        say::tell(streams, words::NOT_TRUSTED_YET);
        return session.lock();
    }
    let (fingerprint, name) = (text(matches, "fingerprint").to_owned(), text(matches, "name").to_owned());
    let saved = session.trust_partner(card, &TrustInput { fingerprint, name })?;
    session.lock()?;
    say::saved(streams, &saved, words::TRUSTED, asked.wants_json);
    Ok(())
}

fn make(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let partner = PartnerId::new(text(matches, "partner"));
    let (period, folder) = (text(matches, "period"), file(matches, "out"));
    let mut session = asked.open(host)?;
    let made = session.make_package(&PackageRequest { partner: &partner, period, folder })?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &made);
    } else {
        say::line(streams, &made.file);
    }
    say::tell(streams, &format!("{}.", words::MADE));
    Ok(())
}

fn told(streams: &mut Streams<'_>, asked: &Asked, report: &PackageReport, done: &str) {
    if asked.wants_json {
        say::data(streams, report);
    } else {
        say::pretty(streams, &report.counts);
    }
    let refused = report.lines.iter().filter(|line| !line.why.is_empty());
    refused.for_each(|line| say::tell(streams, &format!("{}: {}", line.title, line.why)));
    say::tell(streams, &format!("{done}."));
}
