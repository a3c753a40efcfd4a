import { t } from '../../i18n';
import type { IsoDate } from '../../ipc';
import { isKnownYear } from './year';

export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string };

const SEPARATED = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/;
const PACKED = /^(\d{2})(\d{2})(\d{2}|\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a date as a clerk types it: day, month, year in that order, `5/9`, `5-9-26`, `5.9.2026`, `05092026`.
 * A missing year is the year of `today`. A day that the month does not have is refused, never rolled over.
 */
export function parseDate(text: string, today: IsoDate): Parsed<IsoDate> {
  const parts = split(text.trim(), today);
  if (!parts) return { ok: false, message: t.errors.date.shape };
  const { day, month, year } = parts;
  if (!isKnownYear(year)) return { ok: false, message: t.errors.date.year };
  if (!exists(day, month, year)) return { ok: false, message: t.errors.date.missing(day, month, year) };
  return { ok: true, value: `${year}-${pad(month)}-${pad(day)}` };
}

/** `2026-09-05` → `05/09/2026`; the way dates are shown and put into forms. */
export function formatDate(iso: IsoDate): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** `2026-11-21T07:30` → `07:30 21/11/2026`. */
export function formatDateTime(iso: string): string {
  const time = iso.slice(11, 16);
  return time ? `${time} ${formatDate(iso)}` : formatDate(iso);
}

export function weekday(iso: IsoDate): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return t.fields.weekdays[day] ?? '';
}

/** `Thứ Bảy, 21/11/2026`: what a date field shows so that the clerk sees how it was understood. */
export function formatLongDate(iso: IsoDate): string {
  return `${weekday(iso)}, ${formatDate(iso)}`;
}

interface Parts {
  day: number;
  month: number;
  year: number;
}

function split(text: string, today: IsoDate): Parts | null {
  const iso = ISO.exec(text);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  const match = SEPARATED.exec(text) ?? PACKED.exec(text);
  if (!match) return null;
  const thisYear = Number(today.slice(0, 4));
  return { day: Number(match[1]), month: Number(match[2]), year: fullYear(match[3], thisYear) };
}

/** Two digits mean the century that puts the year no more than twenty years ahead of this one. */
function fullYear(digits: string | undefined, thisYear: number): number {
  if (digits === undefined) return thisYear;
  if (digits.length === 4) return Number(digits);
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(digits);
  return inThisCentury > thisYear + 20 ? inThisCentury - 100 : inThisCentury;
}

function exists(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
