//! Phiếu dấu vân tay khóa: one page that goes from hand to hand, so that another office can tell our key from a stranger's.
//!
//! The fingerprint is given; this folder numbers its groups, so that two people can read them to each other, and says what
//! they are for. What must never move in: keys, SQL, millimetres, Vietnamese sentences.

mod document;
mod facts;
mod words;

pub use document::fingerprint_document;
pub use facts::{FingerprintFacts, FingerprintRequest, gather_fingerprint};
pub use words::PackageWords;
