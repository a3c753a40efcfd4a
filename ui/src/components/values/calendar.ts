import type { IsoDate } from '../../ipc';

type Span = 'month' | 'quarter' | 'year';

const MONTHS: Record<Span, number> = { month: 1, quarter: 3, year: 12 };

/** The day so many days later. */
export function shiftDays(day: IsoDate, days: number): IsoDate {
  const [year, month, date] = parts(day);
  return iso(Date.UTC(year, month, date + days));
}

/** The first day of the month, quarter or year a day lies in. */
export function startOf(span: Span, day: IsoDate): IsoDate {
  const [year, month] = parts(day);
  return iso(Date.UTC(year, month - (month % MONTHS[span]), 1));
}

/** The last day of the month, quarter or year a day lies in. */
export function endOf(span: Span, day: IsoDate): IsoDate {
  const [year, month] = parts(day);
  return iso(Date.UTC(year, month - (month % MONTHS[span]) + MONTHS[span], 0));
}

/** Year, month from 0, and day. */
function parts(day: IsoDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))];
}

function iso(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
