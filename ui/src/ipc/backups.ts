/** Backups: made, watched, and how old they are. */
export type { BackupAge } from './bindings/BackupAge';
export type { BackupDone } from './bindings/BackupDone';
export type { BackupProgress } from './bindings/BackupProgress';
export type { Freshness } from './bindings/Freshness';
