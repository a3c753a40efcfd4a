import type { Column } from '../../../components/list';
import { t } from '../../../i18n';
import { ABSTRACT, dayColumn, STATE } from '../shared/columns';
import classes from '../shared/shared.module.css';
import type { DirectiveRow } from '../shared/types';

const texts = t.directives;

/** The columns of the paper register that tell a letter at a glance; the rest stands in the detail. */
export const COLUMNS: readonly Column<DirectiveRow>[] = [
  {
    id: 'number',
    header: texts.incoming.number,
    field: 'number',
    width: '3.5rem',
    align: 'end',
    cell: ({ number }) => number ?? '\u2013',
  },
  dayColumn(texts.incoming.day),
  {
    id: 'symbol',
    header: texts.symbol,
    field: 'symbol',
    width: '5.5rem',
    cell: ({ symbol }) => symbol || <i className={classes.lacking}>{texts.noSymbol}</i>,
  },
  ABSTRACT,
  {
    id: 'issuer',
    header: texts.incoming.issuer,
    field: 'issuer',
    width: 'minmax(6.5rem, 1fr)',
    cell: ({ issuer }) => issuer,
  },
  STATE,
];
