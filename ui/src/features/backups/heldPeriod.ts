import { t } from '../../i18n';

/** A book of a term has no year of its own; that of today belongs to it. */
export function yearOf(period: string): number | null {
  return /^\d{4}$/.test(period) ? Number(period) : null;
}

export function periodOf(period: string): string {
  return yearOf(period) === null ? t.backups.held.term : t.backups.held.year(period);
}
