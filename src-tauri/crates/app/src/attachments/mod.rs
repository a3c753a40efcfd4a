//! Files that belong to a directive: scans, photographs, and what came by mail.
//!
//! Here the sealed bytes and the row that names them meet. Bytes come first and the row second, so that a crash leaves at
//! worst bytes that nobody names, never a row without its file. A file is kept as it came, whatever is wrong with it;
//! only what could harm the machine, or what is too large for the office's folder and its backups, is refused:
//!
//! - a program or a shortcut is refused, by its contents and not by its name;
//! - a type nobody here knows is kept as "tệp khác" and can be saved to a file, never opened from here;
//! - a file over [`MOST_BYTES`], an empty one, the same file twice on one directive, and a 21st file are refused;
//! - a malformed PDF, one of more than 2,000 pages, and an image of immense size are kept and not shown in the window.

mod attach;
mod attach_many;
mod file_name;
mod open;
mod recognise;
mod refused;
mod verify;

pub use attach::MOST_BYTES;
pub use attach_many::{AttachedFiles, RefusedFile};
pub use open::AttachmentFile;
pub(crate) use refused::AttachmentRefused;
pub(crate) use verify::{AttachmentFault, AttachmentsFound};
