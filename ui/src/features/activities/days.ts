import { formatDate } from '../../components/values';

/** One day, or the first and the last; within a year the first goes without it. */
export function daysOf({ from_day, day }: { from_day: string; day: string }): string {
  if (from_day === day) return formatDate(day);
  const from = formatDate(from_day);
  return `${from_day.slice(0, 4) === day.slice(0, 4) ? from.slice(0, 5) : from}\u2013${formatDate(day)}`;
}
