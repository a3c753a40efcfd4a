import { useMemo } from 'react';
import { type Column, ListGrid } from '../../components/list';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import type { Beside, RecordOf } from '../../ipc';
import { pairOf } from './beside';

const { columns: texts, both } = t.overlaps.beside;

type Row = RecordOf & { pair: Beside };

/** The backend's order is the order of the desk, so no column can be sorted by. */
const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'day',
    header: texts.day,
    width: '6.5rem',
    cell: ({ pair }) => formatDate(pair.a.first),
  },
  {
    id: 'names',
    header: texts.names,
    width: 'minmax(14rem, 2fr)',
    cell: ({ pair }) => <b>{both(pair.a.name, pair.b.name)}</b>,
  },
  {
    id: 'words',
    header: texts.words,
    width: 'minmax(10rem, 1fr)',
    cell: ({ pair }) => pair.words.join('; '),
  },
];

const ignore = () => undefined;

interface Props {
  label: string;
  pairs: readonly Beside[];
  active: number;
  onActive: (index: number) => void;
  onOpen: (index: number) => void;
}

/** Pairs as lines: both names, and what they have in common. */
export function BesideList({ pairs, ...list }: Props) {
  const rows = useMemo(() => {
    const at = (index: number): Row | undefined => {
      const pair = pairs[index];
      return pair && { id: pairOf(pair), pair };
    };
    return { total: pairs.length, at };
  }, [pairs]);
  return <ListGrid columns={COLUMNS} rows={rows} sort={null} onSort={ignore} onRange={ignore} {...list} />;
}
