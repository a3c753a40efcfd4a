use super::{look, subcommand, text};
use crate::open::{Asked, passphrase_twice};
use crate::{Streams, say};
use app::labels::{SAVED, accounts as words};
use app::{Argon2Cost, Result, Role, Saved, Secret, Session, SystemHost, TypedTwice};
use clap::ArgMatches;
use serde_json::json;

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (verb, matches) = subcommand(matches)?;
    if verb == "passphrase" {
        return change_passphrase(matches, asked, host, streams);
    }
    let mut session = asked.open(host)?;
    match verb {
        "list" => look::rows(streams, asked, &session.accounts()?),
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

/// One's own passphrase when nobody is named: the one it replaces opens the office, though somebody else may have set it.
fn change_passphrase(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let new = passphrase_twice(text(matches, "new"), streams)?;
    let session = match matches.get_one::<String>("name") {
        Some(name) => set_for(name, &new, asked, host)?,
        None if matches!(asked.secret()?, Secret::Passphrase(_)) => asked.open_first(host, &new)?,
        None => {
            let mut session = asked.open(host)?;
            session.change_passphrase(&String::new().into(), &new, Argon2Cost::STANDARD)?;
            session
        }
    };
    if asked.wants_json {
        say::data(streams, &json!({ "account": session.account().name }));
    }
    say::tell(streams, &format!("{}.", words::CHANGED));
    session.lock()
}

/// The passphrase of an account that is named: somebody else's, or one's own after all.
fn set_for(name: &str, new: &TypedTwice, asked: &Asked, host: SystemHost) -> Result<Session> {
    let mut session = asked.open(host)?;
    match asked.secret()? {
        Secret::Passphrase(old) if *name == session.account().name => {
            session.change_passphrase(old, new, Argon2Cost::STANDARD)?;
        }
        _ => session.set_passphrase(&session.account_named(name)?, new, Argon2Cost::STANDARD)?,
    }
    Ok(session)
}

fn role(matches: &ArgMatches) -> Result<Role> {
    Ok(app::parse_request(json!(text(matches, "role")))?)
}
