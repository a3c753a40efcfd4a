import { IconClockExclamation } from '@tabler/icons-react';
import type { Column, ListFilter } from '../../../components/list';
import { formatDate, useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { optionsOf } from './fields';
import { StateChip } from './StateChip';
import classes from './shared.module.css';
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
  width: '8rem',
  cell: ({ state, is_handed_late: isLate }) => (
    <>
      <StateChip state={state} />
      {isLate && <HandedLate />}
    </>
  ),
};

/** A letter that lay too long before it was handed over. */
function HandedLate() {
  return (
    <span role="img" className={classes.late} aria-label={texts.handedLate} title={texts.handedLate}>
      <IconClockExclamation size="1rem" stroke={1.8} aria-hidden />
    </span>
  );
}

/** What a register is looked through for, each with one choice. */
export function viewFilter(views: readonly (keyof typeof texts.views)[]): ListFilter {
  return {
    name: 'view',
    label: texts.view,
    options: views.map((value) => ({ value, label: texts.views[value] })),
  };
}

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
