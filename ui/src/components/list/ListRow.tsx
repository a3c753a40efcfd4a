import { memo } from 'react';
import type { RecordOf } from '../../ipc';
import { marked, type Wanted } from '../marks';
import type { Column } from './columns';
import classes from './list.module.css';

interface Props<Row extends RecordOf> {
  id: string;
  index: number;
  top: number;
  height: number;
  tracks: string;
  columns: readonly Column<Row>[];
  /** Not there while its page is on the way. */
  row: Row | undefined;
  selected: boolean;
  /** Words of the search box, marked where they stand. */
  wanted: readonly Wanted[];
  onActive: (index: number) => void;
  onOpen: (index: number) => void;
}

function Line<Row extends RecordOf>(props: Props<Row>) {
  const { id, index, top, height, tracks, columns, row, selected, wanted, onActive, onOpen } = props;
  return (
    // The grid around the rows holds the focus and the keys; a row only answers the mouse.
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={`${classes.row} ${classes.line}`}
      style={{ gridTemplateColumns: tracks, transform: `translateY(${top}px)`, height }}
      onClick={() => onActive(index)}
      onDoubleClick={() => onOpen(index)}
    >
      {columns.map(({ id: column, align, cell }) => (
        <span
          key={column}
          role="gridcell"
          className={classes.cell}
          data-align={align}
          data-waiting={!row || undefined}
        >
          {row && marked(cell(row), wanted)}
        </span>
      ))}
    </div>
  );
}

export const ListRow = memo(Line) as typeof Line;
