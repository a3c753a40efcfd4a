//! Tasks (nhiệm vụ): one lead each, a status that is computed, and accounts that balance.
//!
//! What is stored are dates and events; what a task *is* on a day follows from them by [`status`], for any day, so that
//! an old report can be drawn up again (norms E). The words a status is shown in must never move in here.

mod account;
mod cancel;
mod confirm;
mod coordinating;
mod entries;
mod extend;
mod facts;
mod finish;
mod follow_up;
mod guard;
mod list;
mod merge;
mod outlook;
mod pause;
mod progress;
mod read;
mod remove;
mod reopen;
mod save;
mod source;
mod status;
mod types;
mod whole;

pub use account::{Account, Balance, LeadAccount, PeriodAccount, account};
pub use cancel::{CancelInput, cancel};
pub use confirm::{ConfirmInput, confirm};
pub use entries::{AccountedTask, Entered, Entry, Left, accounted};
pub use extend::{ExtendInput, Extension, extend};
pub use facts::{Extended, Facts, PausedDays, SOON_DAYS, Term, soon_days};
pub use finish::{FinishInput, report_finished};
pub use follow_up::{FollowedTask, follow_up};
pub use list::{TaskRow, list};
pub use merge::{Merging, merge};
pub use outlook::{ahead, due_within, overdue};
pub use pause::{Pause, PauseInput, ResumeInput, pause, resume};
pub use progress::{Progress, ProgressInput, progress};
pub use read::{DueDate, LinkedActivity, TaskView, get};
pub use remove::remove;
pub use reopen::{ReopenInput, reopen};
pub use save::{TaskInput, save};
pub use source::{SourceInput, SourceKind, SourceView};
pub use status::{TaskStatus, days_late, status};
pub use types::{Scope, Task, Timing};

pub(crate) use coordinating::of as coordinating_of;
pub(crate) use whole::{WholeTask, befallen, take};

#[cfg(test)]
mod tests;
