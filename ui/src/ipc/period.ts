/** Reporting periods. One that is not listed was never closed and is open. */
export type { Period } from './bindings/Period';
export type { PeriodKey } from './bindings/PeriodKey';
export type { PeriodKind } from './bindings/PeriodKind';
export type { PeriodState } from './bindings/PeriodState';
