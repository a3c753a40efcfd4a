/** Shapes shared by every kind of record: what a list asks for, what a save returns. */
import type { Kind } from './bindings/Kind';
import type { RecordTypes } from './bindings/records';

export type { Draft } from './bindings/Draft';
export type { DraftInput } from './bindings/DraftInput';
export type { Kind } from './bindings/Kind';
export type { ListQuery } from './bindings/ListQuery';
export type { Page } from './bindings/Page';
export type { Saved } from './bindings/Saved';
export type { Sort } from './bindings/Sort';

/** A kind's name is the name of its table, in requests as in history. */
export const KINDS = [
  'profile',
  'organisation',
  'subcommittee',
  'person',
  'signer',
  'place',
  'holiday',
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
  'campaign',
] as const satisfies readonly Kind[];

/** What a list is narrowed by; each kind allows its own names. A yes or no is written `true` or `false`. */
export type Filters = Record<string, string>;

/** A record as it came from the store; a screen narrows it by `RowOf` and `ViewOf`. */
export interface RecordOf {
  id: string;
  [field: string]: unknown;
}

/** What a form sends; a new record has no `id`. */
export type RecordInput = Record<string, unknown>;

/** A line of a kind's list. */
export type RowOf<K extends Kind> = RecordTypes[K]['row'];

/** A record of a kind with everything that hangs on it. */
export type ViewOf<K extends Kind> = RecordTypes[K]['view'];

/** What a form of a kind sends. What is left out is taken as empty. */
export type InputOf<K extends Kind> = Partial<RecordTypes[K]['input']>;
