//! The bound registers: what a book holds in a year or term, its gaps, and its closing (norms B.1–B.3, DESIGN "the life of a
//! number").
//!
//! The seam is here because a register is looked at whole, where [`crate::directive`] knows one line. Closing is for good:
//! the printed book is signed on paper, so it is neither undone nor reopened. Two guards stand before it instead: the
//! year must be over and every gap explained. What was registered stays; routing and handling go on in a closed book.
//! What must never move in: a printed word, a page.

mod close;
mod columns;
mod explain;
mod gaps;
mod hold;
mod lines;
mod open;
mod period;
mod read;

pub use close::{BookClosing, CloseBookInput, close};
pub use columns::{RegisterColumn, RegisterColumns, RegisterKind};
pub use explain::{ExplainGapInput, NumberGap, explain};
pub use gaps::{Gap, TrashedHolder};
pub use hold::{ConfirmNumberInput, HeldSeries, confirm_number, held, hold_books};
pub use lines::{RegisterLine, lines};
pub use period::{BookPeriod, period};
pub use read::{CancelledNumber, Register, Series, register};

pub(crate) use hold::{last_on_paper, require_confirmed};
pub(crate) use open::{refuse_rewriting, refuse_undoing, require_open};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_hold;
#[cfg(test)]
mod tests_hold_types;
