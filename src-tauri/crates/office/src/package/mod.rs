//! Moving data between offices (gói số liệu): which offices are trusted, what of ours goes to them, and what of theirs
//! stands among our records.
//!
//! The seam is here because the promises of a package are promises about rows: a record is its origin's and is changed by a
//! newer package of that origin alone (the one door for writes asks [`owner_of`]); it comes in by its own id, so that taking
//! a package twice changes nothing; and it counts once, under its lead. For that every lead of another office becomes an
//! outside organisation here that bears that office's name, an office sends its own records only and never what it took from
//! others, and villages travel by name, because "the whole area" of a commune is not the whole area of the bloc. What must
//! never move in: keys and seals, files, and the lines a package is written in.

mod compose;
mod log;
mod owner;
mod partner;
mod refused;
mod sent;
mod take;
mod types;

pub use compose::compose;
pub use log::{LoggedPackage, keep_sent, log, next_number, pass_over_numbers};
pub use owner::owner_of;
pub use partner::{get, list, of_signing_key, stop, trust};
pub use refused::{PackageFault, RowRefusal};
pub use sent::{
    Manifest, SentActivity, SentCount, SentDocument, SentExtension, SentOrganisation, SentPause, SentTask,
    SentVillage, Shipment,
};
pub use take::{RowFate, TakenRow, Taking, take};
pub use types::{Package, PackageWay, Partner, PartnerDocument, PartnerState, documents};

pub(crate) use owner::refuse_foreign;
