//! Reminders to those who have not acknowledged or reported: one letter to all of them, or a slip for each.
//!
//! The clerk chooses whom to urge; what they owe is read from the deliveries on the day of printing. The letter goes to be
//! signed, so its number and day stay white. What must never move in: SQL, millimetres, Vietnamese sentences.

mod facts;
mod letter;
mod slips;
mod words;

pub use facts::{ReminderFacts, ReminderRequest, gather_reminder};
pub use letter::reminder_letter;
pub use slips::reminder_slips;
pub use words::ReminderWords;
