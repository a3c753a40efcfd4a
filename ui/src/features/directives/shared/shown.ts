import { formatDate, formatNumber } from '../../../components/values';

/** What may be missing, as it is shown; nothing when it is. */
export function dateOf(day: string | null): string | null {
  return day && formatDate(day);
}

export function numberOf(value: number | null): string | null {
  return value === null ? null : formatNumber(value);
}
