/** Shapes shared by every kind of record: what a list asks for, what a save returns. */

export const KINDS = [
  'directive',
  'task',
  'activity',
  'meeting',
  'briefing',
  'situation_note',
  'difficulty',
  'proposal',
  'indicator',
  'programme',
  'organisation',
  'subcommittee',
  'person',
  'post',
  'place',
  'document_type',
  'activity_kind',
  'task_group',
  'book',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Sort {
  field: string;
  direction: 'asc' | 'desc';
}

export type FilterValue = string | readonly string[] | boolean;

/** Paging, sorting and filtering happen in the store; `page` counts from 0. */
export interface ListQuery {
  page: number;
  size: number;
  sort: Sort | null;
  filters: Readonly<Record<string, FilterValue>>;
  q: string;
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
  /** The operation, by which it can be undone. */
  op: string;
  /** What was done, as a sentence for the notice. */
  summary?: string;
}

/** A form that was left unfinished, as it was typed. */
export interface StoredDraft {
  form: string;
  values: RecordInput;
  /** Local date and time of the last change, ISO 8601. */
  saved_at: string;
}
