use super::{beside, change, subcommand};
use crate::open::{Asked, bytes, json};
use crate::{Streams, say};
use app::labels as words;
use app::{
    Deadlines, Given, Measures, Result, SystemHost, evaluate_directives, save_file, score_directives,
    work_named,
};
use clap::ArgMatches;
use serde_json::json as object;
use std::path::{Path, PathBuf};

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match subcommand(matches)? {
        ("score", matches) => score(matches, asked, host, streams),
        ("evaluate", matches) => evaluate(matches, asked, streams),
        ("list", _) => list(asked, host, streams),
        ("merge", matches) => merge(matches, asked, host, streams),
        (verb @ ("joinable" | "clashes" | "counts"), _) => beside::list(verb, asked, host, streams),
        ("propose", matches) => beside::propose(matches, asked, host, streams),
        ("join", matches) => beside::join(matches, asked, host, streams),
        ("count-once", matches) => beside::count_once(matches, asked, host, streams),
        ("saving", matches) => beside::saving(matches, asked, host, streams),
        ("yearly", matches) => beside::yearly(matches, asked, host, streams),
        (verdict, matches) => decide(verdict, matches, asked, host, streams),
    }
}

fn list(asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let groups = asked.open(host)?.overlap_groups(0, usize::MAX)?.groups;
    if asked.wants_json {
        say::data(streams, &groups);
    } else if groups.is_empty() {
        say::tell(streams, words::NO_OVERLAPS);
    }
    for group in groups.iter().filter(|_| !asked.wants_json) {
        for member in &group.members {
            let work = format!("{}:{}", member.work.kind.name(), member.work.id);
            say::line(streams, &format!("{work}  {}  {}", member.symbol, member.text));
        }
        say::line(streams, "");
    }
    Ok(())
}

fn merge(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let from = matches.get_one::<String>("input").map_or("-", String::as_str);
    let input = json(from, streams)?;
    change(asked, host, streams, words::MERGED, |session| session.merge_overlaps(input))
}

fn decide(
    verdict: &str,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let given = matches.get_many::<String>("works").unwrap_or_default();
    let works = given.map(|work| work_named(work)).collect::<Result<Vec<_>>>()?;
    change(asked, host, streams, words::DECIDED, |session| match verdict {
        "relate" => session.relate_overlaps(&works),
        _ => session.dismiss_overlaps(&works),
    })
}

fn score(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let directives = File::read(matches, "directives")?;
    let scored = score_directives(directives.given(), deadlines(matches))?;
    let mut lines = Vec::new();
    for pair in &scored {
        lines.extend(serde_json::to_vec(pair).unwrap_or_default());
        lines.push(b'\n');
    }
    let out = file(matches, "out");
    save_file(&host, out, &lines)?;
    if asked.wants_json {
        let suggested = scored.iter().filter(|pair| pair.suggest).count();
        say::data(streams, &object!({ "out": out, "pairs": scored.len(), "suggested": suggested }));
    }
    say::tell(streams, &format!("{}: {}.", words::SCORED, scored.len()));
    Ok(())
}

fn evaluate(matches: &ArgMatches, asked: &Asked, streams: &mut Streams<'_>) -> Result<()> {
    let (directives, pairs) = (File::read(matches, "directives")?, File::read(matches, "pairs")?);
    let measures = evaluate_directives(directives.given(), pairs.given(), deadlines(matches))?;
    if asked.wants_json {
        say::data(streams, &measures);
    } else {
        tell_measures(streams, &measures);
    }
    Ok(())
}

fn tell_measures(streams: &mut Streams<'_>, measures: &Measures) {
    let values = serde_json::to_value(measures).unwrap_or_default();
    for (name, meaning) in words::MEASURES {
        let value = values[name].as_f64().unwrap_or_default();
        say::line(streams, &format!("{}  {meaning}", format!("{value:.3}").replace('.', ",")));
    }
}

fn deadlines(matches: &ArgMatches) -> Deadlines {
    if matches.get_flag("no-due") { Deadlines::Unknown } else { Deadlines::Known }
}

/// A file that was named, and what it holds.
struct File {
    name: String,
    bytes: Vec<u8>,
}

impl File {
    fn read(matches: &ArgMatches, argument: &str) -> Result<Self> {
        let path = file(matches, argument);
        Ok(Self { name: path.display().to_string(), bytes: bytes(path)? })
    }

    fn given(&self) -> Given<'_> {
        Given { name: &self.name, bytes: &self.bytes }
    }
}

fn file<'m>(matches: &'m ArgMatches, argument: &str) -> &'m Path {
    matches.get_one::<PathBuf>(argument).map_or(Path::new(""), PathBuf::as_path)
}
