import type { ReactNode } from 'react';
import type { Filters, InputOf, IsoDate, Kind, RecordOf, RowOf, ViewOf } from '../../ipc';
import type { Fact } from '../detail';
import type { RawValues } from '../form';
import type { z } from '../form/zod';
import type { Column, ListFilter } from '../list';

/** A kind of short record, declared: how it is listed, shown and entered. */
export interface CatalogueSpec<K extends Kind> {
  kind: K;
  /** What one such record is called, such as `organisation`; it stands in titles and on buttons. */
  noun: string;
  /** The name of the whole list. */
  title: string;
  columns: readonly Column<RowOf<K> & RecordOf>[];
  preset?: Filters;
  filters?: readonly ListFilter[];
  /** What names a row at the top of its detail. */
  titleOf: (row: RowOf<K>) => string;
  facts: (row: RowOf<K>) => readonly Fact[];
  /** Turns what was typed into what is sent. */
  schema: (today: IsoDate) => z.ZodType<InputOf<K> & Record<string, unknown>>;
  /** A record as text; of a new one, what its form starts with. */
  raw: (record: ViewOf<K> | null, today: IsoDate) => RawValues;
  Fields: () => ReactNode;
  /** What hangs on a record, below its facts. */
  More?: (props: { row: RowOf<K> }) => ReactNode;
  /** Steps beside changing and removing. */
  Actions?: (props: { row: RowOf<K> }) => ReactNode;
  /** What the next record takes over after saving and adding another. */
  carry?: (values: RawValues) => RawValues;
}

/** Declares a kind; it exists so that each declaration is checked against its own kind's types. */
export function catalogue<K extends Kind>(spec: CatalogueSpec<K>): CatalogueSpec<K> {
  return spec;
}
