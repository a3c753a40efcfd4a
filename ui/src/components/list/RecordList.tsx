import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../i18n';
import type { Filters, Kind, RecordOf, Sort } from '../../ipc';
import { ErrorNotice } from '../errors/ErrorNotice';
import { wantedWords } from '../marks';
import type { Column, ListFilter } from './columns';
import { EmptyState, NothingChosen } from './EmptyState';
import { ListGrid } from './ListGrid';
import { ListToolbar } from './ListToolbar';
import classes from './list.module.css';
import { type KeptFilter, SavedFilters } from './SavedFilters';
import { useListKeys } from './useListKeys';
import { type RowsQuery, useRows } from './useRows';

interface Props<Row extends RecordOf> {
  kind: Kind;
  label: string;
  columns: readonly Column<Row>[];
  /** Left out, the list stands in its own usual order. */
  initialSort?: Sort;
  /** What this list always asks for, such as the book; the clerk cannot take it off. */
  preset?: Filters;
  filters?: readonly ListFilter[];
  empty: { title: string; hint: string; action?: ReactNode };
  /** A button in the list's own bar. */
  action?: ReactNode;
  onCreate?: () => void;
  /** Enter or a double click on a row. */
  onOpen?: (row: Row) => void;
  /** Space on a row, where rows can be picked for one step together. */
  onPick?: (row: Row) => void;
  detail: (row: Row) => ReactNode;
  /** A record asked for from elsewhere, such as a hit of the search; it gives way to the first row chosen. */
  asked?: ReactNode;
  /** Told what the list shows whenever it is asked for something else. */
  onQuery?: (query: RowsQuery) => void;
}

const NOTHING: Filters = {};
const NOTHING_FOUND = { title: t.common.list.nothingFound, hint: t.common.list.nothingFoundHint };

/** The one list every kind of record is shown with: rows on the left, the chosen one on the right. */
export function RecordList<Row extends RecordOf>(props: Props<Row>) {
  const { kind, label, initialSort, preset = NOTHING, filters = [], empty, onCreate, onOpen, detail } = props;
  const [asked, setAsked] = useState(props.asked);
  const [q, setQ] = useState('');
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null);
  const [chosen, setChosen] = useState<Filters>({});
  const [range, setRange] = useState({ first: 0, last: 0 });
  const [active, setActive] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const query = useMemo<RowsQuery>(
    () => ({ q, sort, filters: { ...chosen, ...preset } }),
    [q, sort, chosen, preset],
  );
  const wanted = useMemo(() => wantedWords(q), [q]);
  const rows = useRows(kind, query, range.first, range.last);
  const at = rows.at as (index: number) => Row | undefined;
  const row = at(Math.min(active, rows.total - 1));

  const ask = useCallback((change: () => void) => {
    change();
    setActive(0);
    setAsked(undefined);
  }, []);
  const choose = useCallback((index: number) => {
    setActive(index);
    setAsked(undefined);
  }, []);
  const open = useCallback(
    (index: number) => {
      const opened = at(index);
      if (opened) onOpen?.(opened);
    },
    [at, onOpen],
  );
  const { onPick, onQuery } = props;
  useEffect(() => onQuery?.(query), [onQuery, query]);
  const pick = useCallback(
    (index: number) => {
      const picked = at(index);
      if (picked) onPick?.(picked);
    },
    [at, onPick],
  );
  useListKeys({ kind, search, onCreate });
  const restore = (kept: KeptFilter) =>
    ask(() => {
      if (search.current) search.current.value = kept.q;
      setQ(kept.q);
      setChosen(kept.filters);
      setSort(kept.sort ?? initialSort ?? null);
    });

  const narrowed = q !== '' || Object.keys(chosen).length > 0;
  return (
    <div className={classes.split}>
      <section className={classes.card} aria-label={label}>
        <ListToolbar
          search={search}
          total={rows.total}
          filters={filters}
          chosen={chosen}
          onSearch={(text) => ask(() => setQ(text))}
          onFilter={(next) => ask(() => setChosen(next))}
          saved={
            <SavedFilters
              list={listName(kind, preset)}
              kept={{ q, filters: chosen, sort }}
              onRestore={restore}
            />
          }
          action={props.action}
        />
        {rows.error ? <ErrorNotice error={rows.error} onRetry={rows.retry} /> : null}
        {!rows.pending && !rows.error && rows.total === 0 ? (
          <EmptyState {...(narrowed ? NOTHING_FOUND : empty)} />
        ) : (
          <ListGrid
            label={label}
            columns={props.columns}
            rows={{ total: rows.pending ? 12 : rows.total, at }}
            sort={sort}
            active={asked ? -1 : active}
            wanted={wanted}
            onSort={(next) => ask(() => setSort(next))}
            onActive={choose}
            onOpen={open}
            onPick={pick}
            onRange={setRange}
          />
        )}
      </section>
      <aside className={classes.detail} aria-label={t.common.detail.label}>
        {asked ?? <Side row={row} detail={detail} />}
      </aside>
    </div>
  );
}

/** A list by its kind and what it always asks for, such as `directive.in`. */
function listName(kind: Kind, preset: Filters): string {
  return [kind, ...Object.values(preset)].join('.');
}

/** The chosen row at the right of the list, or what to do when there is none. */
function Side<Row>({ row, detail }: { row: Row | undefined; detail: (row: Row) => ReactNode }) {
  if (row) return detail(row);
  return <NothingChosen />;
}
