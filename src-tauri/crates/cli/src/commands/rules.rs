use super::subcommand;
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::{Result, SystemHost, labels as words};
use clap::ArgMatches;

/// The rules of the registers: shown, set, and the fixed holidays of a year added.
pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (verb, matches) = subcommand(matches)?;
    let input = matches.try_get_one::<String>("input").ok().flatten().map(String::as_str);
    let input = if verb == "set" { Some(json(input.unwrap_or("-"), streams)?) } else { None };
    let mut session = asked.open(host)?;
    let saved = match (verb, input) {
        ("set", Some(input)) => session.save_register_rules(&app::parse_request(input)?)?,
        ("holidays", _) => {
            session.add_fixed_holidays(matches.get_one("year").copied().unwrap_or_default())?
        }
        _ => {
            say::data(streams, &session.register_rules()?);
            return session.lock();
        }
    };
    session.lock()?;
    say::saved(streams, &saved, words::SAVED, asked.wants_json);
    Ok(())
}
