import { t } from '../../i18n';
import type { MarkedNumber } from '../../ipc';
import type { Parsed } from './date';

const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });
const WHOLE = /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/;
const DECIMAL = /^(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/;
/** A comma before the last point, or points and commas the other way round: `1,234.5`, `1,234,567`. */
const FOREIGN = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/;

/** Reads a whole number in Vietnamese form: `1234`, `1.234`; never `1,234.5`, never a fraction, never below zero. */
export function parseCount(text: string): Parsed<number> {
  const parsed = parseNumber(text);
  if (!parsed.ok) return parsed;
  return Number.isInteger(parsed.value) && !text.includes(',')
    ? parsed
    : { ok: false, message: t.errors.number.whole };
}

/** Reads money in whole đồng; the unit may be typed after it. */
export function parseMoney(text: string): Parsed<number> {
  return parseCount(text.trim().replace(/\s*(?:\u0111|\u0111\u1ed3ng|vn\u0111|vnd)$/iu, ''));
}

/** Reads a number in Vietnamese form, with a decimal comma: `1.234,5`. */
export function parseNumber(text: string): Parsed<number> {
  const typed = text.trim();
  if (/^[-\u2212]\s*\d/.test(typed)) return { ok: false, message: t.errors.number.negative };
  if (FOREIGN.test(typed)) return { ok: false, message: t.errors.number.foreign };
  if (!WHOLE.test(typed) && !DECIMAL.test(typed)) return { ok: false, message: t.errors.number.shape };
  const value = Number(typed.replaceAll('.', '').replace(',', '.'));
  return value <= Number.MAX_SAFE_INTEGER
    ? { ok: true, value }
    : { ok: false, message: t.errors.number.large };
}

/** `1234.5` → `1.234,5`. */
export function formatNumber(value: number): string {
  return FORMAT.format(value);
}

/** A number kept as a whole number of its last decimal: 825 with one decimal is `82,5`. */
export function formatUnits(units: number, decimals: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals }).format(units / 10 ** decimals);
}

/** `trên 1.169`; an exact number stands alone. */
export function formatMarked({ value, mark }: MarkedNumber): string {
  const number = formatNumber(value);
  return mark === 'exact' ? number : `${t.fields.marks[mark]} ${number}`;
}

/** Bytes as whole megabytes, rounded up, as sticks are sold: `2500000` → `3 MB`. */
export function formatMegabytes(bytes: number): string {
  return t.fields.megabytes(formatNumber(Math.ceil(bytes / 1e6)));
}
