import type { ReactNode } from 'react';
import type { RecordOf } from '../../ipc';

/** One column of a list. The store sorts by `field`; a column without it cannot be sorted. */
export interface Column<Row extends RecordOf = RecordOf> {
  id: string;
  header: string;
  field?: string;
  /** A track of the grid: `7rem`, or `minmax(12rem, 1fr)` for what may grow. */
  width: string;
  align?: 'start' | 'end';
  cell: (row: Row) => ReactNode;
}

export interface ListFilter {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}
