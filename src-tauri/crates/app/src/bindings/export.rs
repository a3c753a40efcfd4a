use crate::{
    Action, BackupAge, BackupDone, BackupProgress, Beside, BriefingDraft, Checked, DamageReport, Dashboard,
    ExportedReadable, Failure, HealthReport, HistoryStep, ImportDone, ImportKind, ImportOptions,
    ImportProgress, ImportView, Info, JoinInput, JointProposal, Kind, MadePackage, MergeInput, OfficeCard,
    OverlapMatch, OverlapPage, PackageLog, PackageReport, PartnerCard, PartnerDocument, Saved, Saving, Span,
    TrustInput, TypedWork, Undone, YearlyFigure, YearlyFigureInput, YearlyTable, setup,
};
use office::account::Account;
use office::attachment::Attachment;
use office::briefing::{
    BriefingDetails, IssueInput, OverrideInput, SignatureInput, SupersedesBy, WithdrawInput,
};
use office::delivery::{OwedDelivery, RecordDeliveriesInput};
use office::directive::rules::{RegisterRules, RegisterRulesInput};
use office::directive::{BulkRoutingInput, ReserveInput, SymbolProposal, Twin, TwinQuery};
use office::draft::{Draft, DraftInput};
use office::filter::{SavedFilter, SavedFilterInput};
use office::period::{Period, PeriodKind};
use office::register::{CloseBookInput, ExplainGapInput, Register, RegisterColumns, RegisterKind};
use office::store::{Hit, Hits, Passage, SearchQuery, SearchReach};
use office::transact::HistoryEntry;
use office::{ListQuery, Page};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use ts_rs::{Config, ExportError, TS};

/// A type the window may know.
pub(crate) trait Typed: TS + 'static {}

impl<T: TS + 'static> Typed for T {}

/// The files being written, and the first thing that went wrong.
pub(crate) struct Bindings {
    config: Config,
    failed: Option<ExportError>,
}

impl Bindings {
    /// Writes a type and all it is made of; returns its name in TypeScript.
    pub(crate) fn add<T: Typed + ?Sized>(&mut self) -> String {
        if let Err(error) = T::export_all(&self.config) {
            self.failed.get_or_insert(error);
        }
        T::ident(&self.config)
    }
}

/// Writes every type of every request and response into a folder, one file each, and `records.ts`, which says which
/// belong to a kind of record.
///
/// # Errors
/// When a file cannot be written.
pub fn export(folder: &Path) -> Result<(), ExportError> {
    let mut bindings = Bindings { config: Config::new().with_out_dir(folder), failed: None };
    answers(&mut bindings);
    let records = records(&mut bindings);
    std::fs::write(folder.join("records.ts"), records)?;
    bindings.failed.map_or(Ok(()), Err)
}

/// What does not belong to one kind of record.
fn answers(bindings: &mut Bindings) {
    bindings.add::<Dashboard>();
    bindings.add::<Span>();
    bindings.add::<BriefingDraft>();
    bindings.add::<crate::IssueRule>();
    bindings.add::<BriefingDetails>();
    bindings.add::<OverrideInput>();
    bindings.add::<SignatureInput>();
    bindings.add::<IssueInput>();
    bindings.add::<WithdrawInput>();
    bindings.add::<SupersedesBy>();
    bindings.add::<Attachment>();
    bindings.add::<crate::AttachedFiles>();
    bindings.add::<crate::RefusedFile>();
    bindings.add::<BackupAge>();
    bindings.add::<BackupDone>();
    bindings.add::<MadePackage>();
    bindings.add::<OfficeCard>();
    bindings.add::<PackageLog>();
    bindings.add::<PackageReport>();
    bindings.add::<PartnerCard>();
    bindings.add::<PartnerDocument>();
    bindings.add::<TrustInput>();
    bindings.add::<BackupProgress>();
    bindings.add::<crate::ListedBackup>();
    bindings.add::<crate::Stick>();
    bindings.add::<crate::ExportedBackup>();
    bindings.add::<crate::BackupReminder>();
    bindings.add::<crate::BackupReminderInput>();
    bindings.add::<crate::VerifiedBackup>();
    bindings.add::<crate::RestorePreview>();
    bindings.add::<crate::Restored>();
    bindings.add::<crate::WayBack>();
    bindings.add::<office::register::ConfirmNumberInput>();
    bindings.add::<crate::KeyTrial>();
    bindings.add::<crate::KeyTrials>();
    bindings.add::<crate::OldKeyLeft>();
    bindings.add::<crate::OneTimePassphrase>();
    bindings.add::<Register>();
    bindings.add::<RegisterKind>();
    bindings.add::<RegisterColumns>();
    bindings.add::<::briefing::RegisterHead>();
    bindings.add::<ExplainGapInput>();
    bindings.add::<CloseBookInput>();
    bindings.add::<OwedDelivery>();
    bindings.add::<RecordDeliveriesInput>();
    bindings.add::<exchange::Field>();
    bindings.add::<ImportDone>();
    bindings.add::<ImportKind>();
    bindings.add::<ImportOptions>();
    bindings.add::<ImportProgress>();
    bindings.add::<ImportView>();
    bindings.add::<Failure>();
    bindings.add::<Info>();
    bindings.add::<Checked>();
    bindings.add::<DamageReport>();
    bindings.add::<ExportedReadable>();
    bindings.add::<HealthReport>();
    bindings.add::<Kind>();
    bindings.add::<Saved>();
    bindings.add::<Undone>();
    bindings.add::<setup::SetUp>();
    bindings.add::<setup::UsualSetUp>();
    bindings.add::<setup::MidYear>();
    bindings.add::<Account>();
    bindings.add::<crate::ShownAccount>();
    bindings.add::<crate::AccountAtDoor>();
    bindings.add::<crate::Permission>();
    bindings.add::<Draft>();
    bindings.add::<DraftInput>();
    bindings.add::<Hit>();
    bindings.add::<Hits>();
    bindings.add::<Passage>();
    bindings.add::<SearchReach>();
    bindings.add::<HistoryEntry>();
    bindings.add::<ListQuery>();
    bindings.add::<Page<ts_rs::Dummy>>();
    bindings.add::<Period>();
    bindings.add::<PeriodKind>();
    bindings.add::<HistoryStep>();
    bindings.add::<SearchQuery>();
    bindings.add::<TwinQuery>();
    bindings.add::<Twin>();
    bindings.add::<SymbolProposal>();
    bindings.add::<BulkRoutingInput>();
    bindings.add::<ReserveInput>();
    bindings.add::<RegisterRules>();
    bindings.add::<RegisterRulesInput>();
    bindings.add::<SavedFilter>();
    bindings.add::<SavedFilterInput>();
    bindings.add::<TypedWork>();
    bindings.add::<OverlapMatch>();
    bindings.add::<OverlapPage>();
    bindings.add::<Beside>();
    bindings.add::<JoinInput>();
    bindings.add::<JointProposal>();
    bindings.add::<YearlyFigure>();
    bindings.add::<YearlyFigureInput>();
    bindings.add::<YearlyTable>();
    bindings.add::<MergeInput>();
    bindings.add::<Saving>();
}

/// The map from kinds of records to their types, and from what can be done to them to what must be said for it.
fn records(bindings: &mut Bindings) -> String {
    let mut imports = BTreeSet::new();
    let (mut kinds, mut actions) = (String::new(), String::new());
    for kind in Kind::ALL {
        let [input, view, row] = (kind.verbs().types)(bindings);
        // Writing to a string cannot fail.
        let _ = writeln!(kinds, "  {}: {{ input: {input}; view: {view}; row: {row} }};", kind.name());
        let mut verbs = String::new();
        for action in Action::ALL.iter().filter(|action| action.kind == *kind) {
            let input = (action.input)(bindings);
            let _ = write!(verbs, " {}: {input};", action.name);
            imports.insert(input);
        }
        if !verbs.is_empty() {
            let _ = writeln!(actions, "  {}: {{{verbs} }};", kind.name());
        }
        imports.extend([input, view, row]);
    }
    let mut text = "// This file is made from the backend's types. Do not edit it.\n".to_owned();
    for name in imports {
        let _ = writeln!(text, "import type {{ {name} }} from \"./{name}\";");
    }
    let _ = write!(
        text,
        "\n/** What each kind of record is saved as, shown as, and listed as. */\nexport interface RecordTypes {{\n{kinds}}}\n"
    );
    let _ = write!(
        text,
        "\n/** What can be done to a record, and what must be said for it. */\nexport interface RecordActions {{\n{actions}}}\n"
    );
    text
}
