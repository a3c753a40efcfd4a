//! Is everything as it should be: the file, its references, and the rules that no paper may break.
//!
//! The seam is here because three questions are asked together and answered apart: whether SQLite can read what it wrote,
//! whether every row points to a row, and whether the records still say what an office may say (norms B.6, C.3). A file may
//! be whole and its records wrong, after a fault of this program or of another; only the last kind is for a person to set
//! right by hand.
//!
//! What must never move in: repairing anything. What is wrong is named, and stays as it was found.

mod inspection;
mod rules;

#[cfg(test)]
mod tests;

pub use inspection::{Inspection, Looked};
pub use rules::{BrokenRule, Rule};
