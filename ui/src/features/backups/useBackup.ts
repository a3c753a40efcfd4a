import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { t } from '../../i18n';
import { type BackupDone, type BackupProgress, call, type IpcError, toIpcError } from '../../ipc';

/** How often the window asks how far the backup is, in milliseconds. */
const POLL = 500;

export interface Backup {
  running: boolean;
  stopped: boolean;
  done: BackupDone | undefined;
  error: IpcError | undefined;
  progress: BackupProgress | null | undefined;
  /** Asks for a folder and backs up to it. */
  start: () => void;
  stop: () => void;
}

/** One backup at a time: started, watched, stopped. */
export function useBackup(): Backup {
  const queries = useQueryClient();
  const [running, setRunning] = useState(false);
  const [done, setDone] = useState<BackupDone>();
  const [error, setError] = useState<IpcError>();
  const progress = useQuery({
    queryKey: ['backup-progress'],
    queryFn: () => call('backup_progress'),
    enabled: running,
    refetchInterval: POLL,
    gcTime: 0,
  });
  const start = useCallback(async () => {
    setRunning(true);
    setDone(undefined);
    setError(undefined);
    try {
      setDone((await call('backup_run')) ?? undefined);
      await queries.invalidateQueries({ queryKey: ['backup-ages'] });
      await queries.invalidateQueries({ queryKey: ['session_state'] });
    } catch (reason) {
      setError(toIpcError(reason, t.errors.internal));
    } finally {
      setRunning(false);
    }
  }, [queries]);
  return {
    running,
    stopped: error?.code === 'E_CANCELLED',
    done,
    error,
    progress: progress.data,
    start,
    stop: () => void call('backup_stop'),
  };
}
