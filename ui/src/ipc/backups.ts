/** Backups: made, watched, looked through, taken back, and how old they are. */
import type { ListedBackup as Listed } from './bindings/ListedBackup';
import type { VerifiedBackup } from './bindings/VerifiedBackup';

export type { BackupAge } from './bindings/BackupAge';
export type { BackupDone } from './bindings/BackupDone';
export type { BackupProgress } from './bindings/BackupProgress';
export type { BackupReminder } from './bindings/BackupReminder';
export type { BackupReminderInput } from './bindings/BackupReminderInput';
export type { ConfirmNumberInput } from './bindings/ConfirmNumberInput';
export type { ExportedBackup } from './bindings/ExportedBackup';
export type { Freshness } from './bindings/Freshness';
export type { HeldSeries } from './bindings/HeldSeries';
export type { Restored } from './bindings/Restored';
export type { RestorePreview } from './bindings/RestorePreview';
export type { Stick } from './bindings/Stick';
export type { VerifiedBackup } from './bindings/VerifiedBackup';
export type { WayBack } from './bindings/WayBack';

/** What a manifest says to everyone. */
export type BackupSaid = Omit<VerifiedBackup, 'name' | 'about'>;

/** A backup as a list shows it; what its manifest says is there where that can be read. */
export type ListedBackup = Omit<Listed, 'backup'> & { backup: Listed['backup'] & Partial<BackupSaid> };

/** What lies in the folder that is looked into. */
export interface Shelf {
  folder: string;
  backups: ListedBackup[];
}

/** What opens a backup or an office. */
export type Secret = { passphrase: string } | { code: string };

/** The clerk leaves, and so many operations are in no backup. */
export interface Leaving {
  unsaved: number;
}
