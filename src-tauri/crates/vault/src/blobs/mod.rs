//! Attachments at rest: sealed files that are found by what they hold.
//!
//! The seam is here because a file that belongs to a record must be as safe as the record: noise without the keys,
//! wholly there or not at all after a crash, and never silently another one. The same contents are kept once, whoever
//! asks, so that nothing here counts references. What must never move in: rows, titles, types of files, and any rule
//! about which files may be kept.
//!
//! A sealed file is `blobs/ab/<name>`. The name is a keyed hash of the contents' digest and tells nothing of them; the
//! key of the file is derived from the attachment key, the name and the format version. A header (magic, version, name)
//! comes first, then chunks of 64 KiB, each sealed with the nonce `counter ‖ last` and the header as associated data:
//! what is cut short, extended, put in another order or in another file's place does not open.
//!
//! Sealing uses no randomness, so the same contents give the same bytes on disk. That is sound because a key and its
//! nonces meet one content only: [`Blobs::store`] hashes and seals the same bytes in memory, never a file that may change
//! between the two.

mod check;
mod error;
mod format;
mod name;
mod open;
mod orphans;
mod store;

pub use check::Listing;
pub use error::{BlobDamage, BlobError};
pub use name::{BlobName, ContentDigest};
pub use open::BlobReader;
pub use store::Blobs;
