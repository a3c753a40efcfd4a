import { useMemo } from 'react';
import { type Column, ListGrid } from '../../components/list';
import { formatDate, formatNumber } from '../../components/values';
import { t } from '../../i18n';
import type { OverlapGroup, RecordOf } from '../../ipc';
import { Certainty } from './Certainty';
import { keyOf } from './work';

const texts = t.overlaps.desk;

type Row = RecordOf & { group: OverlapGroup };

/** The backend's order is the order of the desk, so no column can be sorted by. */
const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'certainty',
    header: texts.columns.certainty,
    width: '9.5rem',
    cell: ({ group }) => <Certainty probability={group.probability} />,
  },
  {
    id: 'text',
    header: texts.columns.text,
    width: 'minmax(12rem, 1fr)',
    cell: ({ group }) => <b>{group.members[0]?.text}</b>,
  },
  {
    id: 'members',
    header: texts.columns.members,
    width: '4rem',
    align: 'end',
    cell: ({ group }) => formatNumber(group.members.length),
  },
  {
    id: 'due',
    header: texts.columns.due,
    width: '6.5rem',
    align: 'end',
    cell: ({ group }) => group.due && formatDate(group.due),
  },
];

const ignore = () => undefined;

interface Props {
  total: number;
  at: (index: number) => OverlapGroup | undefined;
  active: number;
  onActive: (index: number) => void;
  onOpen: (index: number) => void;
  onRange: (range: { first: number; last: number }) => void;
}

/** The groups as lines, each by its earliest work. Only those in sight are asked for and drawn. */
export function GroupList({ total, at, ...list }: Props) {
  const rows = useMemo(() => {
    const row = (index: number): Row | undefined => {
      const group = at(index);
      const first = group?.members[0];
      return group && first && { id: keyOf(first.work), group };
    };
    return { total, at: row };
  }, [total, at]);
  return <ListGrid label={texts.list} columns={COLUMNS} rows={rows} sort={null} onSort={ignore} {...list} />;
}
