//! Phiếu khôi phục: the printed code that opens an office when every passphrase is forgotten.
//!
//! It has a room of its own because it is the one paper that is a key: it is read once, from an envelope, by someone who
//! may never have seen the program, on a bare laptop, on the worst day. So the front has the code, what it opens and where
//! it is kept; the back says step by step how it is used.
//!
//! The code is borrowed for as long as the paper is composed. What must never move in: drawing or checking a code, a
//! passphrase, SQL, millimetres, Vietnamese sentences.

mod facts;
mod sheet;
mod words;

pub use facts::{RecoveryFacts, SheetOrder, gather_recovery};
pub use sheet::recovery_sheet;
pub use words::RecoveryWords;
