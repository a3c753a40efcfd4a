import type { Column } from '../../../components/list';
import { t } from '../../../i18n';
import { ABSTRACT, dayColumn, STATE } from '../shared/columns';
import classes from '../shared/shared.module.css';
import type { DirectiveRow } from '../shared/types';

const texts = t.directives;

/** What goes out is known by its number and symbol; a draft has neither yet. */
export const COLUMNS: readonly Column<DirectiveRow>[] = [
  {
    id: 'number',
    header: texts.outgoing.number,
    field: 'number',
    width: '5.5rem',
    align: 'end',
    cell: ({ number }) => number ?? <i className={classes.lacking}>{texts.outgoing.notNumbered}</i>,
  },
  {
    id: 'symbol',
    header: texts.symbol,
    field: 'symbol',
    width: '6.5rem',
    cell: ({ symbol }) => symbol,
  },
  dayColumn(texts.outgoing.day),
  ABSTRACT,
  STATE,
];
