/**
 * The one description of what the window may ask of the backend: command name → request → response.
 * Types made from Rust live in `./bindings` and are wired in here; nothing else describes a command.
 */
import type { Kind, ListQuery, Page, RecordInput, RecordOf, Saved, StoredDraft } from './records';
import type { OfficeCreated, OfficeInput, RecoveryAnswers, SessionState } from './session';

/** A civil date, `YYYY-MM-DD`, never an instant. */
export type IsoDate = string;

export type PeriodKind = 'month' | 'quarter' | 'year';

/** Numbers beside the names in the sidebar: work that waits for the clerk. */
export interface Counters {
  directives_in: number;
  directives_out: number;
  tasks_overdue: number;
}

export interface Dashboard {
  counters: Counters;
}

/** One hit of the search over all records. */
export interface SearchHit {
  kind: Kind;
  id: string;
  title: string;
  detail: string;
}

/** One step in a record's past. */
export interface HistoryEntry {
  op: string;
  at: string;
  account: string;
  summary: string;
}

/** What an undo took back, in words the clerk knows. */
export interface Undone {
  summary: string;
}

export interface Commands {
  session_state: { request: undefined; response: SessionState };
  office_create: { request: { input: OfficeInput }; response: OfficeCreated };
  recovery_confirm: { request: { answers: RecoveryAnswers }; response: SessionState };
  unlock: { request: { passphrase: string }; response: SessionState };
  unlock_by_recovery: { request: { code: string; passphrase: string }; response: SessionState };
  lock: { request: undefined; response: SessionState };

  record_list: { request: { kind: Kind; query: ListQuery }; response: Page<RecordOf> };
  record_get: { request: { kind: Kind; id: string }; response: RecordOf };
  record_save: { request: { kind: Kind; input: RecordInput }; response: Saved };
  record_remove: { request: { kind: Kind; id: string; reason?: string }; response: { op: string } };

  undo: { request: { op?: string }; response: Undone };
  history: { request: { kind: Kind; id: string }; response: HistoryEntry[] };
  search: { request: { q: string }; response: SearchHit[] };

  draft_put: { request: { form: string; values: RecordInput }; response: null };
  draft_get: { request: { form: string }; response: StoredDraft | null };
  draft_list: { request: undefined; response: StoredDraft[] };
  draft_drop: { request: { form: string }; response: null };

  dashboard: { request: { period: PeriodKind }; response: Dashboard };
  /** The briefing's pages as PDF bytes. */
  briefing_preview: { request: { id: string }; response: ArrayBuffer };
}

export type CommandName = keyof Commands;
export type Request<C extends CommandName> = Commands[C]['request'];
export type Response<C extends CommandName> = Commands[C]['response'];
