//! The bound registers as printed books, and the slip that goes with one incoming letter (norms B.1–B.3).
//!
//! The norm wants registers kept on a computer printed with all their columns, signed and bound. Nothing here is edited by
//! hand: what the registers hold is the paper, gathered as facts and composed in one step in the words of
//! [`RegisterWords`].
//!
//! What must never move in: SQL, millimetres, Vietnamese sentences, and any rule about what may be entered or closed.

mod compose;
mod facts;
mod gather;
mod head;
mod slip;
mod words;

pub use compose::register_document;
pub use facts::{RegisterFacts, RegisterRequest, RoutedTo, RoutingFact, SlipFacts};
pub use gather::{gather_register, gather_slip};
pub use head::{HeadColumn, RegisterHead, register_head};
pub use slip::slip_document;
pub use words::RegisterWords;
