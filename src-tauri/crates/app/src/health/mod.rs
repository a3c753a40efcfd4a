//! The health of an office: looked at whole on demand, piece by piece beside the work, and told when it is not good.
//!
//! Here the three meet that can tell: the database of its pages and records, the vault of attachments, backups and what
//! a program that died left behind. What is damaged is never repaired or removed here. It is kept as it was found, said in
//! words, and answered by a restore, which a person asks for. A copy of the key file alone is written anew from the other.

mod at_work;
mod check;
mod damage;
mod look;
mod mend;
mod readable;
mod report;

pub use check::{Checked, Depth};
pub use damage::{DamageOf, DamageReport, NewestBackup, damage_report};
pub use look::HealthLook;
pub use readable::ExportedReadable;
pub use report::HealthReport;

pub(crate) use at_work::AtWork;
pub(crate) use damage::{damage_kept, is_damaged};
