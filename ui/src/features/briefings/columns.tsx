import { type Column, StatusChip, type Tone } from '../../components/list';
import { formatDate, periodTitle } from '../../components/values';
import { t } from '../../i18n';
import type { BriefingRow } from '../../ipc';

const texts = t.briefings;

type State = BriefingRow['state'];

const TONES: Readonly<Record<State, Tone>> = {
  draft: 'neutral',
  printed: 'amber',
  signed: 'brand',
  issued: 'ok',
  withdrawn: 'neutral',
};

export function StateChip({ state }: { state: State }) {
  return <StatusChip tone={TONES[state]} label={texts.states[state]} struck={state === 'withdrawn'} />;
}

export const nameOf = ({ period_key }: BriefingRow) => texts.name(periodTitle(period_key));

export const COLUMNS: readonly Column<BriefingRow>[] = [
  {
    id: 'name',
    header: texts.period,
    field: 'period',
    width: 'minmax(10rem, 2fr)',
    cell: (row) => <b>{nameOf(row)}</b>,
  },
  {
    id: 'days',
    header: texts.days,
    width: '11.5rem',
    cell: ({ from_day, to_day }) => `${formatDate(from_day)} \u2013 ${formatDate(to_day)}`,
  },
  { id: 'symbol', header: texts.symbol, width: 'minmax(6rem, 1fr)', cell: ({ symbol }) => symbol },
  {
    id: 'date',
    header: texts.documentDate,
    field: 'document_date',
    width: '7rem',
    cell: ({ document_date }) => formatDate(document_date),
  },
  {
    id: 'state',
    header: texts.state,
    field: 'state',
    width: '8.5rem',
    cell: ({ state }) => <StateChip state={state} />,
  },
];
