/** Shapes shared by every kind of record: what a list asks for, what a save returns. */

/** A kind's name is the name of its table, in requests as in history. */
export const KINDS = [
  'profile',
  'organisation',
  'subcommittee',
  'person',
  'signer',
  'place',
  'document_type',
  'activity_kind',
  'meeting_kind',
  'task_group',
  'book',
  'directive',
  'programme',
  'task',
  'meeting',
  'activity',
  'situation_note',
  'difficulty',
  'proposal',
  'opening_figure',
  'indicator',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Sort {
  /** A column the list of the kind allows. */
  by: string;
  descending: boolean;
}

/** What a list is narrowed by; each kind allows its own names. A yes or no is written `true` or `false`. */
export type Filters = Readonly<Record<string, string>>;

/** Paging, sorting and filtering happen in the store. */
export interface ListQuery {
  /** Words to find, with or without marks. */
  q: string;
  filters: Filters;
  /** Each list has its own usual order. */
  sort: Sort | null;
  /** How many rows to skip. */
  offset: number;
  /** How many rows to return. */
  limit: number;
}

export interface Page<Row> {
  rows: Row[];
  /** Rows that match in all, not only on this page. */
  total: number;
}

/** A record as it came from the store; a screen narrows it to the generated type of its kind. */
export interface RecordOf {
  id: string;
  [field: string]: unknown;
}

/** What a form sends; a new record has no `id`. */
export type RecordInput = Record<string, unknown>;

export interface Saved {
  id: string;
  /** The operation's number in history, by which it can be undone; 0 when nothing changed. */
  operation: number;
  /** The tables it wrote to. */
  tables: string[];
}

/** A form that was left unfinished. */
export interface Draft {
  id: string;
  account: string;
  /** The form, such as `directive`. */
  form: string;
  /** The record that was being changed; none for a new one. */
  record: string | null;
  /** Local date and time of the last change, ISO 8601. */
  updated_at: string;
  /** The fields as they were typed, as JSON text. */
  body: string;
}

export interface DraftInput {
  /** The draft to replace; none for a new one. */
  id: string | null;
  form: string;
  record: string | null;
  body: string;
}
