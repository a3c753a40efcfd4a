//! Biên bản bàn giao: what one clerk hands to the next, on a paper that both sign.
//!
//! It counts what the office holds on one day: books with their last numbers, gaps and cancelled ones, work that is not
//! done, letters that wait for an answer, backups with their age, accounts, the sheet. Nothing is asked of the clerk but two
//! names; what no program knows (how many sticks change hands, whether the envelope is sealed) is left white.
//!
//! What must never move in: SQL, a passphrase or a code, millimetres, Vietnamese sentences. Backups come in as plain data:
//! no record tells of them.

mod books;
mod facts;
mod gather;
mod record;
mod words;
mod work;

pub use facts::{BookFact, HandoverFacts, HandoverRequest, SeriesFact, StickFact};
pub use gather::gather_handover;
pub use record::handover_record;
pub use words::HandoverWords;
