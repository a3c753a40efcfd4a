import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { t } from '../../i18n';
import type { RecordOf, Sort } from '../../ipc';
import type { Column } from './columns';
import classes from './list.module.css';

interface Props<Row extends RecordOf> {
  columns: readonly Column<Row>[];
  tracks: string;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

export function ListHeader<Row extends RecordOf>({ columns, tracks, sort, onSort }: Props<Row>) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.row} style={{ gridTemplateColumns: tracks }}>
        {columns.map(({ id, header, field, align }) => (
          <div
            key={id}
            role="columnheader"
            className={classes.headCell}
            data-align={align}
            aria-sort={field === undefined ? undefined : ariaSort(field, sort)}
          >
            {field === undefined ? (
              header
            ) : (
              <SortButton header={header} field={field} sort={sort} onSort={onSort} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

interface SortProps {
  header: string;
  field: string;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

function SortButton({ header, field, sort, onSort }: SortProps) {
  const sorted = sort?.by === field;
  const ascending = sorted && !sort.descending;
  const Arrow = ascending ? IconChevronUp : IconChevronDown;
  const { sortedAscending, sortedDescending } = t.common.list;
  return (
    <button
      type="button"
      className={classes.sort}
      tabIndex={-1}
      title={sorted ? (ascending ? sortedAscending : sortedDescending) : undefined}
      onClick={() => onSort({ by: field, descending: ascending })}
    >
      {header}
      {sorted && <Arrow size="0.875rem" stroke={2} aria-hidden />}
    </button>
  );
}

function ariaSort(field: string, sort: Sort | null): 'ascending' | 'descending' | 'none' {
  if (sort?.by !== field) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
