import { type Column, StatusChip } from '../../components/list';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import type { RecordOf, RowOf } from '../../ipc';

const texts = t.meetings;
const TONES = { none: 'neutral', draft: 'amber', signed: 'ok' } as const;

export type MeetingRow = RowOf<'meeting'> & RecordOf;

export function MinutesChip({ state }: { state: RowOf<'meeting'>['minutes_state'] }) {
  return <StatusChip tone={TONES[state]} label={texts.states[state]} />;
}

export const COLUMNS: readonly Column<MeetingRow>[] = [
  {
    id: 'day',
    header: texts.day,
    field: 'day',
    width: '8.5rem',
    cell: ({ day, starts_at }) => [formatDate(day), starts_at].filter(Boolean).join(' '),
  },
  {
    id: 'name',
    header: texts.name,
    field: 'name',
    width: 'minmax(12rem, 3fr)',
    cell: (row) => <b>{row.name}</b>,
  },
  { id: 'venue', header: texts.venue, width: 'minmax(6rem, 1fr)', cell: (row) => row.venue },
  {
    id: 'state',
    header: texts.state,
    field: 'minutes_state',
    width: '6.5rem',
    cell: (row) => <MinutesChip state={row.minutes_state} />,
  },
];
