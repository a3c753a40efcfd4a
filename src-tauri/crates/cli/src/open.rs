//! Which office, and with which secret.

use crate::{Environment, Streams};
use app::{
    Argon2Cost, Error, Failure, FirstUnlock, Result, Secret, Session, SystemHost, TypedTwice, Usage, unlock,
    unlock_first,
};
use chrono::NaiveDate;
use clap::ArgMatches;
use secrecy::{ExposeSecret, SecretString};
use std::path::{Path, PathBuf};

/// What every command may be told.
pub(crate) struct Asked {
    pub(crate) today: Option<NaiveDate>,
    pub(crate) wants_json: bool,
    office: Option<PathBuf>,
    account: Option<String>,
    secret: Option<Secret>,
}

impl Asked {
    /// Reads the common options, with the environment where they are silent.
    pub(crate) fn read(matches: &ArgMatches, environment: Environment<'_>) -> Result<Self> {
        let office = matches.get_one::<PathBuf>("office").cloned();
        Ok(Self {
            today: matches.get_one("today").copied(),
            wants_json: matches.get_flag("json"),
            office: office.or_else(|| environment("GIAOBAN_OFFICE").map(PathBuf::from)),
            account: matches.get_one::<String>("account").cloned(),
            secret: secret(matches, environment)?,
        })
    }

    /// Opens the office.
    pub(crate) fn open(&self, host: SystemHost) -> Result<Session> {
        unlock(self.office()?, self.secret()?, self.account(), Box::new(host))
    }

    /// Opens the office and puts a passphrase of one's own in the place of the one that opened it.
    pub(crate) fn open_first(&self, host: SystemHost, own: &TypedTwice) -> Result<Session> {
        let (dir, account, given) = (self.office()?, self.account(), &self.passphrase()?);
        let asked = FirstUnlock { dir, account, given, own, cost: Argon2Cost::STANDARD };
        unlock_first(&asked, Box::new(host))
    }

    /// Where the office lies, or is to lie.
    pub(crate) fn office(&self) -> Result<&Path> {
        Ok(self.office.as_deref().ok_or(Error::Usage(Usage::NoOffice))?)
    }

    /// The account asked for.
    pub(crate) fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// What was given to open it with.
    pub(crate) fn secret(&self) -> Result<&Secret> {
        Ok(self.secret.as_ref().ok_or(Error::Usage(Usage::NoSecret))?)
    }

    /// The passphrase, where nothing else will do.
    pub(crate) fn passphrase(&self) -> Result<SecretString> {
        match &self.secret {
            Some(Secret::Passphrase(passphrase)) => Ok(passphrase.clone()),
            _ => Err(Error::Usage(Usage::NoSecret).into()),
        }
    }
}

fn secret(matches: &ArgMatches, environment: Environment<'_>) -> Result<Option<Secret>> {
    let from_environment = || environment("GIAOBAN_PASSPHRASE").map(|typed| Secret::Passphrase(typed.into()));
    Ok(secret_in(matches, "passphrase-file", "recovery-file")?.or_else(from_environment))
}

/// A secret out of the file that one of two options names; none when neither was given.
pub(crate) fn secret_in(matches: &ArgMatches, passphrase: &str, recovery: &str) -> Result<Option<Secret>> {
    if let Some(path) = matches.get_one::<PathBuf>(recovery) {
        return Ok(Some(Secret::RecoveryCode(first_line(path)?)));
    }
    let path = matches.get_one::<PathBuf>(passphrase);
    path.map(|path| first_line(path).map(Secret::Passphrase)).transpose()
}

/// A secret is the first line of its file; an editor adds the line's end.
fn first_line(path: &Path) -> Result<SecretString> {
    let text = read_file(path)?;
    Ok(SecretString::from(text.lines().next().unwrap_or_default()))
}

/// A new passphrase and its repetition: the first two lines of a file, or of standard input for `-`.
pub(crate) fn passphrase_twice(from: &str, streams: &mut Streams<'_>) -> Result<TypedTwice> {
    let text = SecretString::from(match from {
        "-" => read_input(streams)?,
        file => read_file(Path::new(file))?,
    });
    let mut lines = text.expose_secret().lines().map(SecretString::from);
    let mut next = || lines.next().unwrap_or_default();
    Ok(TypedTwice { first: next(), again: next() })
}

/// The JSON that a file holds, or standard input for `-`.
pub(crate) fn json(from: &str, streams: &mut Streams<'_>) -> Result<serde_json::Value> {
    if from != "-" {
        return Ok(app::parse(&read_file(Path::new(from))?)?);
    }
    Ok(app::parse(&read_input(streams)?)?)
}

fn read_input(streams: &mut Streams<'_>) -> Result<String> {
    let mut text = String::new();
    streams.input.read_to_string(&mut text).map_err(|_| unreadable(Path::new("-")))?;
    Ok(text)
}

/// What a file holds.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|_| unreadable(path))
}

fn read_file(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|_| unreadable(path))
}

fn unreadable(path: &Path) -> Failure {
    Error::Usage(Usage::UnreadableFile(path.display().to_string())).into()
}
