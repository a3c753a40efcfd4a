import { useEffect } from 'react';
import { IpcError } from '../../ipc';

/** Whether what was asked for is not there any more, for example because its creation was taken back. */
export function isGone(error: unknown): boolean {
  return error instanceof IpcError && error.code === 'E_NOT_FOUND';
}

/** Leaves a page whose record is not there any more. */
export function useLeaveGone(error: unknown, leave: () => void): void {
  const gone = isGone(error);
  useEffect(() => {
    if (gone) leave();
  }, [gone, leave]);
}
