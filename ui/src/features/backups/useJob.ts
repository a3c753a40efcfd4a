import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { t } from '../../i18n';
import { type BackupProgress, call, type IpcError, toIpcError } from '../../ipc';

/** How often the window asks how far the work is, in milliseconds. */
const POLL = 500;

export interface Job {
  running: boolean;
  stopped: boolean;
  error: IpcError | undefined;
  progress: BackupProgress | null | undefined;
  /** Does work on a backup; nothing when it failed or was stopped, which the rest then tells. */
  run: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  stop: () => void;
}

/** One piece of long work on a backup at a time: started, watched, stopped. */
export function useJob(): Job {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<IpcError>();
  const progress = useQuery({
    queryKey: ['backup-progress'],
    queryFn: () => call('backup_progress'),
    enabled: running,
    refetchInterval: POLL,
    gcTime: 0,
  });
  const run = useCallback(async <T>(work: () => Promise<T>) => {
    setRunning(true);
    setError(undefined);
    try {
      return await work();
    } catch (reason) {
      setError(toIpcError(reason, t.errors.internal));
      return undefined;
    } finally {
      setRunning(false);
    }
  }, []);
  return {
    running,
    stopped: error?.code === 'E_CANCELLED',
    error,
    progress: progress.data,
    run,
    stop: () => void call('backup_stop'),
  };
}
