/**
 * The one description of what the window may ask of the backend: command name → request → response.
 * Types made from Rust live in `./bindings` and are wired in here; nothing else describes a command.
 */

import type { AttachedFiles, Attachment, Laid } from './attachments';
import type {
  BackupAge,
  BackupDone,
  BackupProgress,
  BackupReminder,
  BackupReminderInput,
  ConfirmNumberInput,
  ExportedBackup,
  HeldSeries,
  Leaving,
  Restored,
  RestorePreview,
  Secret,
  Shelf,
  Stick,
  VerifiedBackup,
  WayBack,
} from './backups';
import type { NumberMode } from './bindings/NumberMode';
import type {
  BriefingDetails,
  BriefingDraft,
  BriefingRow,
  IssueInput,
  IssueRule,
  OverrideInput,
  SignatureInput,
  WithdrawInput,
} from './briefing';
import type { Dashboard, Span } from './dashboard';
import type {
  RegisterRules,
  RegisterRulesInput,
  SavedFilter,
  SavedFilterInput,
  SymbolProposal,
  Twin,
  TwinQuery,
} from './directive';
import type { DamageReport, ExportedReadable, HealthReport } from './health';
import type { HistoryStep, Hits, SearchQuery, Undone } from './history';
import type { ImportDone, ImportKind, ImportOptions, ImportProgress, ImportView } from './imports';
import type {
  Beside,
  JoinInput,
  JointProposal,
  MergeInput,
  OverlapMatch,
  OverlapPage,
  Saving,
  TypedWork,
  WorkRef,
  YearlyFigure,
  YearlyFigureInput,
  YearlyTable,
} from './overlaps';
import type {
  MadePackage,
  OfficeCard,
  PackageLog,
  PackageReport,
  PartnerCard,
  PartnerDocument,
  TrustInput,
} from './packages';
import type { Period, PeriodKey } from './period';
import type { Draft, DraftInput, Kind, ListQuery, Page, RecordInput, RecordOf, Saved } from './records';
import type {
  CloseBookInput,
  ExplainGapInput,
  OwedDelivery,
  RecordDeliveriesInput,
  Register,
  RegisterColumns,
  RegisterHead,
  RegisterKind,
} from './registers';
import type { KeyTrial, KeyTrials, OldKeyLeft, RekeyBegun } from './secrets';
import type {
  MidYearInput,
  OfficeCreated,
  Role,
  SessionState,
  SetUpInput,
  ShownAccount,
  UsualSetUp,
} from './session';

/** A civil date, `YYYY-MM-DD`, never an instant. */
export type IsoDate = string;

/** Something done to one record, with the input of that verb. */
interface Act {
  request: { id: string; input: RecordInput };
  response: Saved;
}

/** A step of a briefing; the answer is the briefing as it is then. */
interface BriefingAct<More = unknown> {
  request: { id: string } & More;
  response: BriefingDraft;
}

/** A copy saved where the clerk says; none when the clerk thought better of it. */
interface Copied<What> {
  request: What & { format: 'pdf' | 'docx' };
  response: { path_name: string } | null;
}

/** A new passphrase, typed twice. */
interface NewPassphrase {
  passphrase: string;
  repeated: string;
}

interface BookYear {
  book: string | null;
  year: number;
}

/** Who signs the hand-over; empty leaves white. */
interface Handover {
  giver: string;
  receiver: string;
}

interface Reminder {
  urging: 'letter' | 'slips';
  deliveries: string[];
  answer_by: IsoDate | null;
}

export interface Commands {
  session_state: { request: undefined; response: SessionState };
  /** The version of this program. */
  app_version: { request: undefined; response: string };
  /** Copies the log to where the clerk says; false when the clerk thought better of it. */
  log_save: { request: undefined; response: boolean };
  suggest_passphrase: { request: undefined; response: string };
  /** What most offices begin with. */
  set_up_usual: { request: undefined; response: UsualSetUp };
  office_create: { request: { input: SetUpInput; passphrase: string }; response: OfficeCreated };
  /** What paper knows, for a start in the middle of a year: all of it or nothing. */
  bring_forward: { request: { input: MidYearInput }; response: Saved };
  recovery_confirm: { request: { typed: string }; response: SessionState };
  /** Without an account the passphrase itself says whose it is. */
  unlock: { request: { account: string | null; passphrase: string }; response: SessionState };
  unlock_by_recovery: { request: { account: string | null; code: string }; response: SessionState };
  /** With a passphrase that somebody else chose, in whose place one's own is put. */
  unlock_first: {
    request: { account: string | null; given: string } & NewPassphrase;
    response: SessionState;
  };
  /** The account at the keyboard; `old` is not looked at when the recovery code opened the office. */
  change_passphrase: { request: { old: string } & NewPassphrase; response: null };
  account_list: { request: undefined; response: ShownAccount[] };
  account_add: { request: { name: string; role: Role } & NewPassphrase; response: Saved };
  account_rename: { request: { id: string; name: string }; response: Saved };
  account_role: { request: { id: string; role: Role }; response: Saved };
  /** Another's passphrase, for who forgot theirs. */
  account_passphrase: { request: { id: string } & NewPassphrase; response: null };
  idle_lock_save: { request: { minutes: string }; response: Saved };
  /** What it cannot undo is the notice. */
  account_remove: { request: { id: string }; response: Saved };
  /** Whether long work is under way that a lock would stop. */
  work_under_way: { request: undefined; response: boolean };
  lock: { request: undefined; response: SessionState };

  /** The sheet of the office being set up, or the new one that waits for being typed back. */
  sheet_pdf: { request: undefined; response: ArrayBuffer };
  sheet_view: { request: undefined; response: null };
  sheet_save: { request: undefined; response: { path_name: string } | null };
  /** Draws a new sheet; the old one holds until part of it was typed back. */
  sheet_draw: { request: { secret: Secret }; response: OfficeCreated };
  sheet_confirm: { request: { typed: string }; response: null };
  sheet_drop: { request: undefined; response: null };
  /** Opens the newest backup this machine remembers. */
  key_try: { request: { secret: Secret }; response: KeyTrial };
  /** Asks for a folder and opens the newest backup there; none when the clerk thought better of it. */
  key_try_elsewhere: { request: { secret: Secret }; response: KeyTrial | null };
  key_trials: { request: undefined; response: KeyTrials };
  key_remind: { request: { days: number }; response: null };
  /** Whose passphrases are asked for beside one's own. */
  rekey_accounts: { request: undefined; response: string[] };
  /** Builds the office under another key; the one in force goes on until the new sheet was typed back. */
  rekey_begin: {
    request: { passphrase: string; others: { account: string; passphrase: string }[] };
    response: RekeyBegun;
  };
  rekey_finish: { request: { typed: string }; response: SessionState };
  rekey_drop: { request: undefined; response: SessionState };
  /** What earlier keys still open on this machine. */
  old_key_left: { request: undefined; response: OldKeyLeft };
  old_key_forget: { request: { passphrase: string }; response: OldKeyLeft };
  /** The hand-over record as it would be printed now. */
  handover_pdf: { request: Handover; response: ArrayBuffer };
  handover_view: { request: Handover; response: null };
  handover_save: Copied<Handover>;

  record_list: { request: { kind: Kind; query: ListQuery }; response: Page<RecordOf> };
  record_get: { request: { kind: Kind; id: string }; response: RecordOf };
  record_save: { request: { kind: Kind; input: RecordInput }; response: Saved };
  record_remove: { request: { kind: Kind; id: string }; response: Saved };

  directive_take_number: { request: { id: string; mode: NumberMode }; response: Saved };
  /** Directives that may be the one being typed: warned of, never refused. */
  directive_twins: { request: { query: TwinQuery }; response: Twin[] };
  /** The type and the issuer a symbol speaks of. */
  directive_propose: { request: { symbol: string }; response: SymbolProposal };
  /** `arrival` is the day the letter came in; none when the office has no rule. */
  directive_deadline: { request: { arrival: IsoDate }; response: IsoDate | null };
  /** Adds one routing to several directives, all of them or none. */
  directive_route: { request: { input: RecordInput }; response: Saved };
  /** Holds a number for a document that is registered elsewhere. */
  directive_hold_number: { request: { input: RecordInput }; response: Saved };
  /** Takes a directive that must not be stored out for good; what is left to do by hand is the notice. */
  directive_expunge: { request: { id: string; reason: string }; response: Saved };
  register_rules: { request: undefined; response: RegisterRules };
  register_rules_save: { request: { input: RegisterRulesInput }; response: Saved };
  holidays_add_fixed: { request: { year: number }; response: Saved };
  filter_list: { request: { list: string }; response: SavedFilter[] };
  filter_save: { request: { input: SavedFilterInput }; response: Saved };
  filter_drop: { request: { id: string }; response: Saved };
  directive_cancel_number: { request: { id: string; reason: string }; response: Saved };
  task_progress: Act;
  task_extend: Act;
  task_finish: Act;
  task_confirm: Act;
  task_reopen: Act;
  task_pause: Act;
  task_resume: Act;
  task_cancel: Act;
  meeting_sign: Act;
  meeting_notice: Act;
  meeting_supplement: Act;
  /** Several values at once, each of a period by its name. */
  indicator_record_values: Act;
  /** `value` is the id of one. */
  indicator_remove_value: Act;
  proposal_answer: Act;
  /** `id` is the commune the villages lie in. */
  place_add_villages: Act;
  /** The last number a paper book had reached when the office began here. */
  book_open: Act;

  attachment_list: { request: { directive: string }; response: Attachment[] };
  /** Asks for files; none when the clerk thought better of it. */
  attachment_pick: { request: undefined; response: Laid | null };
  /** Attaches one of the files that were picked or dropped. */
  attachment_add: {
    request: { directive: string; tray: number; progress: (at: number) => void };
    response: AttachedFiles;
  };
  /** Images out of the clipboard in one piece, with how many bytes each of them has. */
  attachment_paste: {
    request: { directive: string; sizes: string; bytes: ArrayBuffer };
    response: AttachedFiles;
  };
  attachment_read: { request: { id: string }; response: ArrayBuffer };
  /** Opens a file in the system's own program. */
  attachment_open: { request: { id: string }; response: null };
  attachment_save: { request: { id: string }; response: { path_name: string } | null };
  attachment_rename: { request: { id: string; title: string }; response: Saved };
  attachment_remove: { request: { id: string }; response: Saved };
  attachment_order: { request: { directive: string; ids: string[] }; response: Saved };

  /** Opens the minutes, or the supplementary minute of that number, in the system's own viewer. */
  minutes_view: { request: { meeting: string; supplement: number | null }; response: null };
  /** Asks for a place; none when the clerk thought better of it. */
  minutes_save: {
    request: { meeting: string; supplement: number | null; format: 'pdf' | 'docx' };
    response: { path_name: string } | null;
  };

  register_read: { request: { register: RegisterKind } & BookYear; response: Register };
  register_explain: { request: { input: ExplainGapInput }; response: Saved };
  /** Without a count of pages the book has as many as it prints. */
  register_close: { request: { input: CloseBookInput }; response: Saved };
  /** The pages as they would be printed now; no book means the first of its direction. */
  register_pdf: { request: { register: RegisterKind } & BookYear; response: ArrayBuffer };
  /** Opens a bound register in the system's own viewer. */
  register_view: { request: { register: RegisterKind } & BookYear; response: null };
  register_save: Copied<{ register: RegisterKind } & BookYear>;
  register_heads: { request: undefined; response: RegisterHead[] };
  /** A list left empty means the norm's own columns. */
  register_columns_save: { request: { columns: RegisterColumns }; response: Saved };
  slip_pdf: { request: { directive: string }; response: ArrayBuffer };
  slip_view: { request: { directive: string }; response: null };
  slip_save: Copied<{ directive: string }>;

  /** Who has not acknowledged or reported, the most urgent first. */
  delivery_owed: { request: undefined; response: OwedDelivery[] };
  delivery_record: { request: { input: RecordDeliveriesInput }; response: Saved };
  reminder_pdf: { request: Reminder; response: ArrayBuffer };
  reminder_view: { request: Reminder; response: null };
  reminder_save: Copied<Reminder>;
  /** On a stick by its place in the list, or in a folder that is asked for; none when the clerk thought better of it. */
  backup_run: { request: { stick: number | null }; response: BackupDone | null };
  /** How far the backup is; none while none is under way. */
  backup_progress: { request: undefined; response: BackupProgress | null };
  backup_stop: { request: undefined; response: null };
  /** The newest backup on each stick, the one made last first. */
  backup_ages: { request: undefined; response: BackupAge[] };
  /** Looks into a stick by its place in the list, or a folder that is asked for. */
  backup_choose: { request: { stick: number | null }; response: Shelf | null };
  /** What is plugged in, asked for again by its place. */
  stick_list: { request: undefined; response: Stick[] };
  /** Whether the system let go of it; it may not offer a way. */
  stick_eject: { request: { stick: number }; response: boolean };
  /** How many operations no backup holds yet. */
  backup_unsaved: { request: undefined; response: number };
  backup_reminder: { request: undefined; response: BackupReminder };
  backup_reminder_save: { request: { input: BackupReminderInput }; response: Saved };
  /** What lies in the folder chosen last. */
  backup_list: { request: undefined; response: Shelf | null };
  /** Reads a backup through, while the office is worked in. */
  backup_verify: { request: { name: string }; response: VerifiedBackup };
  /** An open office needs no secret, but for a backup of older keys. */
  restore_preview: { request: { name: string; secret: Secret | null }; response: RestorePreview };
  /** Replaces the office and opens it; `secret_then` is one of the day of the backup. */
  restore_run: {
    request: { name: string; secret: Secret; secret_then: Secret | null };
    response: { restored: Restored; session: SessionState };
  };
  /** Writes what a backup holds into an empty folder that is asked for, not encrypted. */
  backup_export: { request: { name: string; secret: Secret }; response: ExportedBackup | null };
  /** Tells when the clerk leaves with much that no backup holds, while a stick is plugged in. */
  leave_follow: { request: { follower: (leaving: Leaving) => void }; response: null };
  leave_stay: { request: undefined; response: null };
  leave_now: { request: undefined; response: null };
  /** What going back takes out of force; none where there is nothing to go back to. */
  restore_way_back: { request: undefined; response: WayBack | null };
  /** `secret_then` is one of what is gone back to, where that has other keys or passphrases. */
  restore_back: {
    request: { secret: Secret; secret_then: Secret | null };
    response: { held: HeldSeries[]; session: SessionState };
  };
  /** Books that wait for the last number on paper. */
  held_numbers: { request: undefined; response: HeldSeries[] };
  number_confirm: { request: { input: ConfirmNumberInput }; response: Saved };

  /** Looks at the whole office beside the work, when it is time to. */
  health_look: { request: undefined; response: null };
  /** What the last look found; none while none has come to its end. */
  health_report: { request: undefined; response: HealthReport | null };
  /** What there is to say of damage; none when none is known. */
  damage_report: { request: undefined; response: DamageReport | null };
  /** Asks for a folder and writes into it what can still be read; none when the clerk thought better of it. */
  readable_export: { request: undefined; response: ExportedReadable | null };

  /** Who we are to other offices. */
  package_card: { request: undefined; response: OfficeCard };
  /** Asks for a place and writes our card there; none when the clerk thought better of it. */
  package_card_save: { request: undefined; response: { path_name: string } | null };
  package_paper_save: { request: { format: 'pdf' | 'docx' }; response: { path_name: string } | null };
  /** Opens the page with our fingerprint in the system's own viewer. */
  package_paper_view: { request: undefined; response: null };
  /** Every office that was ever trusted, by name. */
  package_partners: { request: undefined; response: PartnerCard[] };
  /** Asks for another office's card and keeps it; none when the clerk thought better of it. */
  package_card_read: { request: undefined; response: OfficeCard | null };
  /** Believes the kept card, once its fingerprint was typed from paper. */
  package_trust: { request: { input: TrustInput }; response: Saved };
  package_stop: { request: { partner: string }; response: Saved };
  /** Asks for a folder and makes a package in it; none when the clerk thought better of it. */
  package_make: { request: { partner: string; period: string }; response: MadePackage | null };
  /** Asks for a package, keeps it and says what taking it would do; none when the clerk thought better of it. */
  package_choose: { request: undefined; response: PackageReport | null };
  /** Takes the kept package, as one operation. */
  package_take: { request: undefined; response: PackageReport };
  /** Every package made or taken here, the newest first. */
  package_log: { request: undefined; response: PackageLog[] };
  package_documents: { request: { partner: string }; response: PartnerDocument[] };

  /** Asks for a file and keeps it; its name, or none when the clerk thought better of it. */
  import_choose: { request: { kind: ImportKind }; response: string | null };
  /** Keeps rows that were pasted out of a spreadsheet. */
  import_paste: { request: { kind: ImportKind; text: string }; response: null };
  /** What taking the kept file in would do. */
  import_preview: { request: { options: Partial<ImportOptions> }; response: ImportView };
  /** Takes the good rows in, as one operation. */
  import_run: { request: { options: Partial<ImportOptions> }; response: ImportDone };
  /** How far the work is; none while none is under way. */
  import_progress: { request: undefined; response: ImportProgress | null };
  import_stop: { request: undefined; response: null };
  /** Asks for a place and writes a list there; none when the clerk thought better of it. */
  list_export: {
    request: { kind: ImportKind; query: Partial<ListQuery>; format: 'xlsx' | 'csv' };
    response: { path_name: string; rows: number } | null;
  };

  period_list: { request: undefined; response: Period[] };
  period_close: { request: { period: PeriodKey }; response: Saved };
  period_lock: { request: { period: PeriodKey }; response: Saved };
  period_reopen: { request: { period: PeriodKey; reason: string }; response: Saved };

  undo: { request: { operation: number | null }; response: Undone };
  history: { request: { kind: Kind; id: string }; response: HistoryStep[] };
  search: { request: { query: SearchQuery }; response: Hits };

  /** Keeps an unfinished form; answers the draft's id. */
  draft_put: { request: { input: DraftInput }; response: string };
  /** Every unfinished form of the account at the keyboard, the last touched first. */
  draft_list: { request: undefined; response: Draft[] };
  draft_drop: { request: { id: string }; response: null };

  /** The likeliest matches of what is being typed, likeliest first, at most three. */
  overlaps_while_typing: { request: { typed: TypedWork }; response: OverlapMatch[] };
  /** What waits for a decision: the surest first, the most urgent first among the sure. */
  overlap_groups: { request: { offset: number; limit: number }; response: OverlapPage };
  /** Gộp: one task of all of them. The id given back is the task's. */
  overlap_merge: { request: { input: MergeInput }; response: Saved };
  /** Liên quan: a link only. */
  overlap_relate: { request: { members: WorkRef[] }; response: Saved };
  /** Không trùng: they are not asked about again. */
  overlap_dismiss: { request: { members: WorkRef[] }; response: Saved };
  /** What was learned from decisions is forgotten; the decisions stand. */
  overlap_forget: { request: undefined; response: Saved };
  /** What merging saved from one day to another, both included. */
  overlap_saving: { request: { from: IsoDate; to: IsoDate }; response: Saving };
  /** Meetings and activities to come that could be held as one, the likeliest first. */
  overlap_joinable: { request: undefined; response: Beside[] };
  /** The joint meeting that could take the place of several. */
  overlap_propose: { request: { replaced: string[] }; response: JointProposal };
  /** Lồng ghép: one meeting for several. The id given back is the joint meeting's. */
  overlap_join: { request: { input: JoinInput }; response: Saved };
  /** The same people, room or village at the same hours. */
  overlap_clashes: { request: undefined; response: Beside[] };
  /** Events that two organisations may have reported. */
  overlap_counts: { request: undefined; response: Beside[] };
  /** Chỉ tính một lần: two activities by their ids. */
  overlap_count_once: { request: { kept: string; dropped: string }; response: Saved };
  /** The figures typed for earlier years. */
  yearly_figures: { request: undefined; response: YearlyFigure[] };
  yearly_record: { request: { input: YearlyFigureInput[] }; response: Saved };
  /** A year beside the years before it. */
  yearly_table: { request: { year: number }; response: YearlyTable };

  dashboard: { request: { period: Span }; response: Dashboard };

  briefing_list: { request: { query: ListQuery }; response: Page<BriefingRow> };
  /** Makes the draft of a period, or drafts it anew from the records; edits stay. */
  briefing_open: {
    request: { period: PeriodKey; document_date?: IsoDate; from_day?: IsoDate; to_day?: IsoDate };
    response: BriefingDraft;
  };
  briefing_get: BriefingAct;
  briefing_edit: BriefingAct<{ anchor: string; text: string }>;
  briefing_revert: BriefingAct<{ anchor: string }>;
  /** The date, the days and the signer of a draft; days left empty follow from the period. */
  briefing_revise: BriefingAct<{ input: BriefingDetails }>;
  briefing_override: BriefingAct<{ input: OverrideInput }>;
  briefing_clear_override: BriefingAct<{ figure: string }>;
  /** The pages as they would be printed now. */
  briefing_pdf: { request: { id: string }; response: ArrayBuffer };
  /** Asks for a place; none when the clerk thought better of it. */
  briefing_save: {
    request: { id: string; format: 'pdf' | 'docx' | 'xlsx' };
    response: { path_name: string } | null;
  };
  /** Opens the pages in the system's own viewer, from which they are printed. */
  briefing_view: { request: { id: string }; response: null };
  briefing_print_draft: BriefingAct;
  briefing_print_signing: BriefingAct;
  briefing_sign: BriefingAct<{ input: SignatureInput }>;
  briefing_issue: BriefingAct<{ input: IssueInput }>;
  briefing_back_to_draft: BriefingAct;
  briefing_remove: { request: { id: string }; response: Saved };
  briefing_withdraw: BriefingAct<{ input: WithdrawInput }>;
  /** Only a leader; what was approved is the words as they are now. */
  briefing_approve: BriefingAct<{ comment: string }>;
  briefing_send_back: BriefingAct<{ comment: string }>;
  briefing_comment: BriefingAct<{ comment: string }>;
  briefing_issue_rule: { request: undefined; response: IssueRule };
  briefing_issue_rule_save: { request: { rule: IssueRule }; response: Saved };
  briefing_supersede: BriefingAct<{ by: 'replaces' | 'corrects'; document_date: IsoDate }>;
}

export type CommandName = keyof Commands;
export type Request<C extends CommandName> = Commands[C]['request'];
export type Response<C extends CommandName> = Commands[C]['response'];

/** Verbs on one record that take an input and answer with what was written. */
export type ActName = {
  [C in CommandName]: Commands[C] extends Act ? C : never;
}[CommandName];
