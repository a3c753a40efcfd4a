import { t } from '../../i18n';
import type { PeriodKey } from '../../ipc';

const SHAPE = /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)|(M9)))?$/;

/** `2026-11` → `tháng 11`, `2026-Q4` → `quý IV`: how a period is called within its year. */
export function periodName(key: PeriodKey): string {
  const [, year, month, quarter, half, nine] = SHAPE.exec(key) ?? [];
  const texts = t.fields.periods;
  if (month) return texts.month(Number(month));
  if (quarter) return texts.quarter(texts.numerals[Number(quarter) - 1] ?? quarter);
  if (half) return half === '1' ? texts.firstHalf : texts.secondHalf;
  if (nine) return texts.nineMonths;
  return year ? texts.year(year) : key;
}

/** `2026-11` → `tháng 11/2026`: a period without doubt about its year. */
export function periodTitle(key: PeriodKey): string {
  const year = key.slice(0, 4);
  const name = periodName(key);
  if (key.length === 4) return name;
  return /^\d{4}-\d{2}$/.test(key) ? `${name}/${year}` : t.fields.periods.inYear(name, year);
}

/** Every period of a year by its key, the shortest first. */
export function periodsOf(year: number): PeriodKey[] {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const longer = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'M9'].map((part) => `${year}-${part}`);
  return [...months, ...longer, String(year)];
}

/** The periods of any year to choose from; the year itself is asked for beside them. */
export const PERIOD_OPTIONS = periodsOf(2000).map((value) => ({
  value,
  label: sentence(periodName(value)),
}));

/** A chosen period in its year. */
export const inYear = (period: PeriodKey, year: number): PeriodKey => `${year}${period.slice(4)}`;

/** Whole days from one civil day to another; negative when the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The first letter large: for a name that begins a line. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
