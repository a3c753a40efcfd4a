import { useState } from 'react';
import type { RowsQuery } from './useRows';

export type { RowsQuery } from './useRows';

/** A list as it is when nothing is asked of it. */
export const EVERYTHING: RowsQuery = { q: '', sort: null, filters: {} };

/** What a list shows now, for what is done with all of its rows from outside: filters, typed words and order. */
export function useListQuery() {
  const [query, onQuery] = useState(EVERYTHING);
  return { query, onQuery };
}
