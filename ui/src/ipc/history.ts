/** What was done, by whom, and what the search finds. */

/** One step in a record's past. */
export interface HistoryEntry {
  operation: number;
  /** Local date and time, ISO 8601. */
  at: string;
  /** Who did it, by name. */
  account: string;
  /** The operation's stored name, such as `change`. */
  op: string;
  /** What was done, in words. */
  summary: string;
  undoes: number | null;
  undone_by: number | null;
}

/** What an undo took back, in words the clerk knows. */
export interface Undone {
  undone: number;
  operation: number;
  summary: string;
}

export interface SearchQuery {
  q: string;
  /** How many to return; 0 means 20. */
  limit: number;
}

/** One record found by the search. Parts of records are found too, such as a conclusion of a meeting. */
export interface Found {
  /** The table of the record. */
  kind: string;
  id: string;
  /** Its words as they were written. */
  content: string;
}
