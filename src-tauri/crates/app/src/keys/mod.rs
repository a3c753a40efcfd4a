//! Keys as a clerk meets them: the printed sheet, a new one in its place, and proof that a secret still opens a backup.
//!
//! The seam is here because `vault` knows keys and no office, `briefing` knows the sheet and no keys, and an office is only
//! safe when both are right together. What must never move in: ciphers, slots and key files, and the words of the sheet.
//!
//! Another key for the whole office is asked for without an open session, as a restore is: nobody works while everything is
//! encrypted anew, and what is in force is opened again by its own secret.
//!
//! A code that was drawn waits in the session, so that it is gone when the office is locked, and is never given to a host
//! but to be shown or printed. Whoever asks for something that no later step takes back gives the secret again.

mod admitted;
mod confirm;
mod old_key;
mod rekey;
mod renew;
mod sheet;
mod trial;

pub use old_key::OldKeyLeft;
pub use rekey::{OneTimePassphrase, RekeyDraft, RekeyRequest, begin_rekey};
pub use renew::DrawnSheet;
pub use trial::{KeyTrial, KeyTrials, ProvenSecret, Tried};

pub(crate) use sheet::{SHEET_MADE_ON, print_sheet};
