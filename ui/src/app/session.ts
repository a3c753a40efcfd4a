import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { mayLeave } from '../components/form';
import { clearNotices, notifyError } from '../components/notices';
import { call, type OpenSession, type SessionState } from '../ipc';

export const SESSION = ['session_state'] as const;
export const SESSION_QUERY = { queryKey: SESSION, queryFn: () => call('session_state') };

export function useSession() {
  return useQuery(SESSION_QUERY);
}

/** The open session; only for what stands behind the lock. */
export function useOpenSession(): OpenSession {
  const { data } = useSession();
  if (data?.state !== 'open') throw new Error('This part of the window stands behind the lock.');
  return data;
}

/** Takes over a new state after unlocking, locking or set-up. Nothing read before a lock may outlive it. */
export function useEnterSession(): (next: SessionState) => void {
  const queries = useQueryClient();
  return useCallback(
    (next) => {
      clearNotices();
      if (next.state !== 'open')
        queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
      queries.setQueryData(SESSION, next);
    },
    [queries],
  );
}

/** Takes over another office in the place of the open one. Nothing that was read from that one may outlive it. */
export function useReplaceSession(): (next: SessionState) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (next) => {
      clearNotices();
      queries.setQueryData(SESSION, next);
      await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
    },
    [queries],
  );
}

export function useLock() {
  const enter = useEnterSession();
  return useMutation({
    mutationFn: async () => ((await mayLeave()) ? call('lock') : null),
    onSuccess: (next) => next && enter(next),
    onError: notifyError,
  });
}
