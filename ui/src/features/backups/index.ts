/** Backups: the dialog that makes one. */
export { BackupDialog } from './BackupDialog';
