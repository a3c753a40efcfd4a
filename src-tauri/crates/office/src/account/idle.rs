use crate::check::Checker;
use crate::profile::setting::{self, Key};
use crate::{CountInput, FieldCode, Result, Tx, View};

const KEY: Key<u32> = Key::new("idle_lock_minutes");
/// Long enough to answer the telephone, short enough for an empty room.
const USUAL: u32 = 20;
/// Beyond half a working day nothing is protected any more.
const MOST: i64 = 240;

/// After how many minutes without a key or a movement the office is locked.
///
/// # Errors
/// Only when the database fails.
pub fn idle_minutes(view: &View<'_>) -> Result<u32> {
    Ok(setting::get(view, &KEY)?.unwrap_or(USUAL))
}

/// Sets after how many minutes it is locked, from 1 to 240.
///
/// # Errors
/// [`crate::Error::Invalid`] naming `minutes`.
pub fn set_idle_minutes(tx: &mut Tx<'_>, typed: &CountInput) -> Result<()> {
    let mut check = Checker::new(tx.today());
    if matches!(typed, CountInput::Text(text) if text.trim().is_empty()) {
        check.refuse("minutes", FieldCode::Missing);
    }
    let minutes =
        check.count_up_to("minutes", Some(typed), MOST).and_then(|minutes| u32::try_from(minutes).ok());
    if minutes == Some(0) {
        check.refuse("minutes", FieldCode::NotAllowed);
    }
    check.finish()?;
    setting::put(tx, &KEY, &minutes.unwrap_or(USUAL))
}
