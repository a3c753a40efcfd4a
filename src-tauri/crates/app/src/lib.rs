//! The use-cases of the office, and the only crate a host knows.
//!
//! The seam is here because the window and the command line must do the same things in the same words: what a host asks
//! for and what it gets back are types of this crate, and the window's TypeScript is made from them. Here the rooms
//! below meet: keys open the database, records become papers, and every error becomes a [`Failure`] a clerk can act on.
//!
//! What must never move in: a window, a dialog, SQL, the layout of a page, and rules of the domain, which belong to
//! `office` so that no host can walk around them.

mod accounts;
mod assets;
mod attachments;
mod backups;
mod bindings;
mod briefings;
mod clock;
mod dashboard;
mod deliveries;
mod directives;
mod door;
mod drafts;
mod entropy;
mod error;
mod exports;
mod failure;
mod file;
mod filters;
mod handover;
mod health;
mod history;
mod host;
mod imports;
mod info;
mod keys;
mod leftovers;
mod messages;
mod minutes;
mod outlived;
mod overlaps;
mod packages;
mod periods;
mod permission;
mod place;
mod records;
mod registers;
mod repeatable;
pub mod sample;
mod session;
pub mod setup;
pub mod synthetic;
mod unlock;
mod upgrade;

pub use ::briefing::RegisterHead;
pub use accounts::{ShownAccount, TypedTwice};
pub use attachments::{AttachedFiles, AttachmentFile, MOST_BYTES, RefusedFile};
pub use backups::{
    AboutOffice, BackRequest, BackupAge, BackupDone, BackupOrigin, BackupPlace, BackupProgress, BackupProver,
    BackupReminder, BackupReminderInput, BackupSaid, BackupStage, BackupState, BackupWatch, BegunBackup,
    ExportedBackup, ExportedList, FaultyFile, Freshness, ListedBackup, Medium, RestorePreview,
    RestoreRequest, Restored, ShownBackup, Stick, VerifiedBackup, WayBack, WentBack, export_backup, go_back,
    list_backups, preview_restore, removable_media, restore, verify_backup,
};
#[cfg(feature = "ts")]
pub use bindings::export;
pub use briefings::{
    AnchorPage, BriefingCopy, BriefingDraft, BriefingFormat, BriefingParagraph, BriefingReview,
    BriefingSection, BriefingStep, BriefingTable, BriefingTerms, BriefingWarnings, DraftFigure, LostEdit,
    LostOverride, Overridden, PrintedCopy, Rendering, Said, TableKind,
};
pub use dashboard::{Counters, Dashboard, Figures, OrganisationAttendances, Span, TodaysWork};
pub use deliveries::ReminderKind;
pub use door::{AccountAtDoor, accounts_at_door};
pub use error::{Error, LineFault, Misfit, Usage};
pub use exports::{Exported, SheetFormat};
pub use failure::{ExitClass, Failure, FieldFailure, Result};
pub use file::{PaperFormat, save_file};
pub use health::{
    Checked, DamageOf, DamageReport, Depth, ExportedReadable, HealthLook, HealthReport, NewestBackup,
    damage_report,
};
pub use history::{HistoryStep, Undone};
pub use host::{Host, SystemHost};
pub use imports::{
    ImportDone, ImportFile, ImportKind, ImportLine, ImportOptions, ImportPreview, ImportProgress,
    ImportQuestion, ImportReading, ImportSheet, ImportStage, ImportView, Imported, LineReport, Watch,
};
pub use info::{Identity, Info, has_office};
pub use keys::{
    DrawnSheet, KeyTrial, KeyTrials, OldKeyLeft, OneTimePassphrase, ProvenSecret, RekeyDraft, RekeyRequest,
    Tried, begin_rekey,
};
pub use messages::{fate_words, import_kind_words, labels, row_reason_words};
pub use minutes::PrintedMinutes;
pub use overlaps::{
    Beside, Deadlines, Given, JointProposal, Measures, OverlapGroup, OverlapMatch, OverlapPage, OverlapSeed,
    OverlapWatch, ScoredPair, ShownOccasion, ShownReason, TypedWork, evaluate_directives, score_directives,
    work_named,
};
pub use packages::{
    BadPackage, MadePackage, OfficeCard, PackageCounts, PackageLine, PackageLog, PackageReport,
    PackageRequest, PartnerCard, TrustInput,
};
pub use permission::Permission;
pub use place::place_notice;
pub use records::{Action, Kind, Saved, parse, parse_request};
pub use registers::PrintedRegister;
pub use session::Session;

pub use office::account::Role;
pub use office::attachment::{Attachment, MediaType};
pub use office::briefing::{Approval, IssueRule, Verdict};
pub use office::delivery::{OwedDelivery, RecordDeliveriesInput};
pub use office::overlap::{
    JoinInput, MergeInput, Saving, WorkKind, WorkRef, YearlyFigure, YearlyFigureInput, YearlyTable,
};
pub use office::package::PartnerDocument;
pub use office::register::{
    CloseBookInput, ConfirmNumberInput, ExplainGapInput, HeldSeries, Register, RegisterColumns, RegisterKind,
};
pub use office::store::{Hit, Hits, SearchQuery, SearchReach};
pub use office::{
    AccountId, ActivityId, BriefingId, CountInput, DeliveryId, DocumentTypeId, ListQuery, MeetingId, Page,
    PartnerId, Sort,
};
pub use unlock::{Aside, FirstUnlock, Secret, unlock, unlock_first};
pub use vault::Argon2Cost;
