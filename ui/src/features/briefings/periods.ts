import type { BriefingRow, IsoDate, PeriodKey, PeriodKind } from '../../ipc';

/** Until this day of a month it is rather the month just past that is reported. */
const LAST_DAY_FOR_PAST = 10;

/** What a clerk chooses a period by; of the parts only the one of its kind counts. */
export interface PeriodChoice {
  kind: PeriodKind;
  month: string;
  quarter: string;
  half: string;
  year: number;
}

/** The period a clerk most likely wants: the month under way, in its first days the one before. */
export function likelyPeriod(today: IsoDate): PeriodChoice {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const months = year * 12 + month - 1 - (day <= LAST_DAY_FOR_PAST ? 1 : 0);
  const index = months % 12;
  return {
    kind: 'month',
    month: String(index + 1).padStart(2, '0'),
    quarter: String(Math.floor(index / 3) + 1),
    half: index < 6 ? '1' : '2',
    year: Math.floor(months / 12),
  };
}

export function periodKey({ kind, month, quarter, half, year }: PeriodChoice): PeriodKey {
  const parts: Readonly<Record<PeriodKind, string>> = {
    month: `-${month}`,
    quarter: `-Q${quarter}`,
    half: `-H${half}`,
    nine_months: '-M9',
    year: '',
  };
  return `${year}${parts[kind]}`;
}

/** The last day whose records a draft counts: none after the date on the paper. */
export function lastCounted({ document_date, to_day }: BriefingRow): IsoDate {
  return document_date < to_day ? document_date : to_day;
}
