/** The health of the office. */
export type { DamageReport } from './bindings/DamageReport';
export type { ExportedReadable } from './bindings/ExportedReadable';
export type { HealthReport } from './bindings/HealthReport';
