import { type Column, type ListFilter, StatusChip, type Tone } from '../../../components/list';
import { formatDate } from '../../../components/values';
import { t } from '../../../i18n';
import type { RecordOf } from '../../../ipc';

const texts = t.directives;

export type IncomingState = keyof typeof texts.states;

/** A line of the register as the list is given it. */
export interface IncomingRow extends RecordOf {
  number: number;
  symbol: string | null;
  title: string;
  issuer: string;
  arrived_on: string;
  state: IncomingState;
}

const TONES: Record<IncomingState, Tone> = { new: 'brand', handling: 'amber', done: 'ok', late: 'bad' };

export function IncomingChip({ state }: { state: IncomingState }) {
  return <StatusChip tone={TONES[state]} label={texts.states[state]} />;
}

export const COLUMNS: readonly Column<IncomingRow>[] = [
  {
    id: 'number',
    header: texts.number,
    field: 'number',
    width: '3.5rem',
    align: 'end',
    cell: (row) => row.number,
  },
  {
    id: 'arrived',
    header: texts.arrivedOn,
    field: 'arrived_on',
    width: '5.5rem',
    cell: (row) => formatDate(row.arrived_on),
  },
  { id: 'symbol', header: texts.symbol, field: 'symbol', width: '6rem', cell: (row) => row.symbol },
  {
    id: 'title',
    header: texts.abstract,
    field: 'title',
    width: 'minmax(10rem, 4fr)',
    cell: (row) => <b>{row.title}</b>,
  },
  {
    id: 'issuer',
    header: texts.issuer,
    field: 'issuer',
    width: 'minmax(6.5rem, 1fr)',
    cell: (row) => row.issuer,
  },
  { id: 'state', header: texts.state, width: '6.75rem', cell: (row) => <IncomingChip state={row.state} /> },
];

export const FILTERS: readonly ListFilter[] = [
  {
    name: 'state',
    label: texts.state,
    options: Object.entries(texts.states).map(([value, label]) => ({ value, label })),
  },
];
