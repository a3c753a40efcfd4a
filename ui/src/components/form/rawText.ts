import { formatDate, formatNumber } from '../values';
import { EMPTY_COUNT, type MarkedCount, type RawCount } from './schemas';

/** From a stored value to the text a form starts with; what is not there becomes an empty field. */
export const rawText = {
  plain: (value: unknown): string => (typeof value === 'string' ? value : ''),
  date: (value: unknown): string => (typeof value === 'string' && value ? formatDate(value) : ''),
  number: (value: unknown): string => (typeof value === 'number' ? formatNumber(value) : ''),
  count: (count: MarkedCount | null | undefined): RawCount =>
    count ? { value: formatNumber(count.value), mark: count.mark } : EMPTY_COUNT,
};
