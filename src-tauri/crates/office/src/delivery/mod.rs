//! Whom an outgoing paper went to, what each was asked for, and who has not answered.
//!
//! A delivery is part of its directive: it is saved with it and has no trash of its own. The seam is here because what
//! follows the issue (received, answered, urged) is the clerk's work of other days. What must never move in: numbers and
//! the printed words of a reminder.

mod owed;
mod read;
mod record;
mod save;
mod types;

pub use owed::{OwedDelivery, owed, owing};
pub use record::{RecordDeliveriesInput, record};
pub use types::{Asked, Delivery, DeliveryInput, DeliveryState, DeliveryView};

pub(crate) use read::of;
pub(crate) use save::{check, store};

#[cfg(test)]
mod tests;
