//! The first unlock of an account whose passphrase somebody else chose.

use super::{Secret, enter};
use crate::{Host, Result, Session, TypedTwice};
use secrecy::SecretString;
use std::path::Path;
use vault::Argon2Cost;

/// What a person comes in with who has to set a passphrase of their own.
#[derive(Debug)]
pub struct FirstUnlock<'a> {
    /// The office's folder.
    pub dir: &'a Path,
    /// The account, where several could be meant.
    pub account: Option<&'a str>,
    /// The passphrase that somebody else chose.
    pub given: &'a SecretString,
    /// The one that takes its place.
    pub own: &'a TypedTwice,
    /// What deriving a key from it costs; [`Argon2Cost::STANDARD`] outside tests.
    pub cost: Argon2Cost,
}

/// Opens the office with a passphrase that somebody else chose and puts one of the owner's own in its place, before anything
/// is shown. Without the second there is no session.
///
/// # Errors
/// As [`super::unlock`] about the one that was given; `E_SAME_PASSPHRASE`, `E_PASSPHRASES_DIFFER` and `E_WEAK_PASSPHRASE`
/// about the other; the disk's own trouble, after which the one that was given holds.
pub fn unlock_first(asked: &FirstUnlock<'_>, host: Box<dyn Host>) -> Result<Session> {
    let secret = Secret::Passphrase(asked.given.clone());
    let mut session = enter(asked.dir, &secret, asked.account, host)?.begin()?;
    session.replace_given_passphrase(asked.given, asked.own, asked.cost)?;
    Ok(session)
}
