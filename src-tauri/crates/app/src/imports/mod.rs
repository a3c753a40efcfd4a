//! Old files in: a preview of what each row would become, and one operation that takes the good ones in.
//!
//! The seam is here because a file's rows are read by `exchange`, which knows no records, and records are kept by
//! `office`, which knows no files. What is imported passes the same functions as what is typed; a row that they refuse
//! is reported with its reason, and nothing of it stays.
//!
//! What must never move in: reading cells, which is `exchange`'s, and rules of records, which are `office`'s.

mod apply;
mod file;
mod import;
mod known;
mod preview;
mod refusal;
mod store;
mod twins;
mod types;
mod view;

pub use file::ImportFile;
pub use types::{ImportOptions, ImportPreview, ImportProgress, ImportStage, Imported, LineReport};
pub use view::{ImportDone, ImportLine, ImportQuestion, ImportReading, ImportSheet, ImportView};

pub use exchange::Kind as ImportKind;

/// Hears how far an import is and may stop it.
pub type Watch<'w> = &'w mut dyn FnMut(ImportProgress) -> std::ops::ControlFlow<()>;
