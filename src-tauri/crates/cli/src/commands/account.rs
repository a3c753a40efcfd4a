use super::{look, subcommand, text};
use crate::open::{Asked, passphrase_twice};
use crate::{Streams, say};
use app::labels::{SAVED, accounts as words};
use app::{Argon2Cost, Result, Role, Saved, Secret, Session, SystemHost};
use clap::ArgMatches;
use serde_json::json;

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (verb, matches) = subcommand(matches)?;
    let mut session = asked.open(host)?;
    match verb {
        "list" => look::rows(streams, asked, &session.accounts()?),
        "passphrase" => change_passphrase(&mut session, matches, asked, streams)?,
        "add" => {
            let new = passphrase_twice(text(matches, "new"), streams)?;
            let saved =
                session.add_account(text(matches, "name"), role(matches)?, &new, Argon2Cost::STANDARD)?;
            say::saved(streams, &saved, words::ADDED, asked.wants_json);
        }
        _ => {
            let saved = changed(&mut session, verb, matches)?;
            let done = if verb == "remove" { words::REMOVED } else { SAVED };
            say::saved(streams, &saved, done, asked.wants_json);
        }
    }
    session.lock()
}

fn changed(session: &mut Session, verb: &str, matches: &ArgMatches) -> Result<Saved> {
    let id = session.account_named(text(matches, "name"))?;
    match verb {
        "rename" => session.rename_account(&id, text(matches, "new-name")),
        "role" => session.change_role(&id, role(matches)?),
        _ => session.remove_account(&id),
    }
}

/// One's own passphrase when nobody is named: the old one was given to open the office.
fn change_passphrase(
    session: &mut Session,
    matches: &ArgMatches,
    asked: &Asked,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let new = passphrase_twice(text(matches, "new"), streams)?;
    match (matches.get_one::<String>("name"), asked.secret()?) {
        (Some(name), _) if *name != session.account().name => {
            session.set_passphrase(&session.account_named(name)?, &new, Argon2Cost::STANDARD)?;
        }
        (_, Secret::Passphrase(old)) => session.change_passphrase(old, &new, Argon2Cost::STANDARD)?,
        (_, Secret::RecoveryCode(_)) => {
            session.change_passphrase(&String::new().into(), &new, Argon2Cost::STANDARD)?;
        }
    }
    if asked.wants_json {
        say::data(streams, &json!({ "account": session.account().name }));
    }
    say::tell(streams, &format!("{}.", words::CHANGED));
    Ok(())
}

fn role(matches: &ArgMatches) -> Result<Role> {
    Ok(app::parse_request(json!(text(matches, "role")))?)
}
