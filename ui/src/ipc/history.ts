/** What was done, by whom, and what the search finds. */
import type { RevisionEntry } from './bindings/RevisionEntry';

export type { Found } from './bindings/Found';
export type { SearchQuery } from './bindings/SearchQuery';
export type { Undone } from './bindings/Undone';

/** One step in a record's past, with what was done in words, such as `change` of a task. */
export type HistoryStep = RevisionEntry & { words: string };
