/** Reporting periods. */

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine_months' | 'year';

/** A period as it is written: `2026-11`, `2026-Q4`, `2026-H1`, `2026-M9`, `2026`. */
export type PeriodKey = string;

export type PeriodState = 'open' | 'complete' | 'locked';

/** A period that has been closed at least once. One that is not listed is open. */
export interface Period {
  id: PeriodKey;
  kind: PeriodKind;
  from_day: string;
  to_day: string;
  state: PeriodState;
  changed_on: string;
  /** Why it was opened again. */
  reason: string;
}
