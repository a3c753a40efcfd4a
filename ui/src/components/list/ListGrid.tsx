import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useId, useRef } from 'react';
import type { RecordOf, Sort } from '../../ipc';
import type { Wanted } from '../marks';
import type { Column } from './columns';
import { ListHeader } from './ListHeader';
import { ListRow } from './ListRow';
import classes from './list.module.css';
import { useRowHeight } from './useRowHeight';

interface Props<Row extends RecordOf> {
  label: string;
  columns: readonly Column<Row>[];
  rows: { total: number; at: (index: number) => Row | undefined };
  sort: Sort | null;
  active: number;
  /** Words of a search box over the list, marked where they stand. */
  wanted?: readonly Wanted[];
  onSort: (sort: Sort) => void;
  onActive: (index: number) => void;
  onOpen: (index: number) => void;
  onPick?: (index: number) => void;
  onRange: (range: { first: number; last: number }) => void;
}

const NONE: readonly Wanted[] = [];

function Grid<Row extends RecordOf>(props: Props<Row>) {
  const {
    label,
    columns,
    rows,
    sort,
    active,
    wanted = NONE,
    onSort,
    onActive,
    onOpen,
    onPick,
    onRange,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const height = useRowHeight();
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
  });
  useEffect(() => {
    if (height > 0) virtual.measure();
  }, [virtual, height]);
  // A screen that was just opened by a key goes on by keys; a field that has the focus keeps it.
  useEffect(() => {
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  }, []);
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange({ first, last }), [onRange, first, last]);

  const move = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') return onOpen(active);
    if (event.key === ' ') {
      event.preventDefault();
      return onPick?.(active);
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2);
    const next = target(event.key, active, page, rows.total - 1);
    if (next === null) return;
    event.preventDefault();
    onActive(next);
    virtual.scrollToIndex(next);
  };

  const tracks = columns.map(({ width }) => width).join(' ');
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.total + 1}
      // A row scrolled out of sight is not there to be pointed at.
      aria-activedescendant={items.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={move}
    >
      <ListHeader columns={columns} tracks={tracks} sort={sort} onSort={onSort} />
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <ListRow
            key={index}
            id={`${id}-${index}`}
            index={index}
            top={start}
            height={height}
            tracks={tracks}
            columns={columns}
            row={rows.at(index)}
            selected={index === active}
            wanted={wanted}
            onActive={onActive}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  );
}

/** The virtualised rows stand in their own memo: scrolling then redraws them and nothing around them. */
export const ListGrid = memo(Grid) as typeof Grid;

function target(key: string, active: number, page: number, end: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: end,
  };
  const next = steps[key];
  return next === undefined ? null : Math.max(0, Math.min(end, next));
}
