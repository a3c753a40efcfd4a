import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type Job, useJob } from '../../components/job';
import { type BackupDone, call } from '../../ipc';

export interface Backup extends Omit<Job, 'run'> {
  done: BackupDone | undefined;
  /** The place in the list of the stick it went to; none for a folder. */
  stick: number | null;
  /** Backs up to a stick by its place in the list, or asks for a folder. */
  start: (stick: number | null) => void;
}

/** One backup at a time. */
export function useBackup(): Backup {
  const queries = useQueryClient();
  const { run, ...job } = useJob();
  const [done, setDone] = useState<BackupDone>();
  const [stick, setStick] = useState<number | null>(null);
  const start = useCallback(
    async (stick: number | null) => {
      setDone(undefined);
      setStick(stick);
      const made = await run(() => call('backup_run', { stick }));
      setDone(made ?? undefined);
      for (const key of ['backup-ages', 'backup-shelf', 'backup-unsaved', 'sticks', 'session_state'])
        await queries.invalidateQueries({ queryKey: [key] });
    },
    [queries, run],
  );
  return { ...job, done, stick, start };
}
