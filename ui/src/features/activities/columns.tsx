import type { Column } from '../../components/list';
import { formatMarked, formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { daysOf } from './days';
import type { ActivityRow } from './types';

const texts = t.activities.columns;

export const COLUMNS: readonly Column<ActivityRow>[] = [
  { id: 'day', header: texts.days, field: 'day', width: '8.25rem', cell: daysOf },
  {
    id: 'name',
    header: t.activities.name,
    field: 'name',
    width: 'minmax(11rem, 3fr)',
    cell: ({ name }) => <b>{name}</b>,
  },
  {
    id: 'lead',
    header: texts.lead,
    field: 'lead',
    width: 'minmax(6.5rem, 1fr)',
    cell: ({ lead_name }) => lead_name,
  },
  {
    id: 'sessions',
    header: texts.sessions,
    width: '4.75rem',
    align: 'end',
    cell: ({ sessions, session_word }) => sessions !== null && `${formatNumber(sessions)} ${session_word}`,
  },
  {
    id: 'attendances',
    header: texts.attendances,
    field: 'attendances',
    width: '6.5rem',
    align: 'end',
    cell: ({ attendances, attendances_mark }) =>
      attendances !== null && formatMarked({ value: attendances, mark: attendances_mark ?? 'exact' }),
  },
  {
    id: 'villages',
    header: texts.villages,
    field: 'villages',
    width: '5rem',
    align: 'end',
    cell: ({ villages }) => (villages > 0 ? formatNumber(villages) : null),
  },
];
