import { useCallback, useState } from 'react';
import { t } from '../../i18n';
import { type IpcError, toIpcError } from '../../ipc';

export interface Job {
  running: boolean;
  stopped: boolean;
  error: IpcError | undefined;
  /** Does work on a backup; nothing when it failed or was stopped, which the rest then tells. */
  run: <T>(work: () => Promise<T>) => Promise<T | undefined>;
}

/** One piece of long work at a time, started and told how it ended; `JobProgress` shows and stops it in between. */
export function useJob(): Job {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<IpcError>();
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
  return { running, stopped: error?.code === 'E_CANCELLED', error, run };
}
