//! Packages of data between offices (gói số liệu), by stick.
//!
//! Here three rooms meet: `vault` signs, seals and opens bytes and knows no record; `office` knows what is sent, who is
//! trusted and what may be taken; `format` is how the one becomes the other. It stands in this crate and not in `exchange`,
//! because its lines are the office's own types, which `exchange` may not know; a second set of them would have to be kept
//! alike by hand. What must never move in: rules of records, which `office` checks whoever wrote the package, and ciphers.

mod card;
mod format;
mod make;
mod open;
mod shown;
mod take;

pub use card::{OfficeCard, PartnerCard, TrustInput};
pub use format::BadPackage;
pub use make::{MadePackage, PackageRequest};
pub use shown::{PackageCounts, PackageLine, PackageLog, PackageReport};

pub(crate) use card::notice_of_other_keys;

#[cfg(test)]
mod tests;
