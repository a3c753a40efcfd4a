import type { Column, ListFilter } from '../../../components/list';
import { formatDate, useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { optionsOf } from './fields';
import { StateChip } from './StateChip';
import type { DirectiveRow, DirectiveState } from './types';

const texts = t.directives;

/** Columns both registers have. */
export const ABSTRACT: Column<DirectiveRow> = {
  id: 'abstract',
  header: texts.abstract,
  width: 'minmax(10rem, 4fr)',
  cell: (row) => (
    <>
      {row.type_name && `${row.type_name} `}
      <b>{row.abstract}</b>
    </>
  ),
};
export const STATE: Column<DirectiveRow> = {
  id: 'state',
  header: texts.state,
  field: 'state',
  width: '7rem',
  cell: ({ state }) => <StateChip state={state} />,
};

export function dayColumn(header: string): Column<DirectiveRow> {
  return { id: 'day', header, field: 'day', width: '5.25rem', cell: ({ day }) => formatDate(day) };
}

export function stateFilter(states: readonly DirectiveState[]): ListFilter {
  const words = Object.fromEntries(states.map((state) => [state, texts.states[state]]));
  return { name: 'state', label: texts.state, options: optionsOf(words) };
}

/** This year and the four before it. */
export function useYearFilter(): ListFilter {
  const year = Number(useToday().slice(0, 4));
  const years = Array.from({ length: 5 }, (_, back) => String(year - back));
  return { name: 'year', label: texts.year, options: years.map((value) => ({ value, label: value })) };
}
