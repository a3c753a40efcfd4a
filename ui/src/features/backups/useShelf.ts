import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Job, useJob } from '../../components/job';
import { t } from '../../i18n';
import { call, type IpcError, type Shelf, toIpcError } from '../../ipc';

const KEY = ['backup-shelf'];

/** What reading a backup through showed, by its name. */
export type Proofs = Record<string, 'verified'>;

export interface ShelfState {
  shelf: Shelf | null | undefined;
  error: unknown;
  proofs: Proofs;
  /** Reading one through. */
  job: Job;
  /** Looks into a stick by its place in the list, or asks for a folder. */
  choose: (stick: number | null) => void;
  refresh: () => void;
  verify: (name: string) => void;
}

/** The folder of backups that is looked into. */
export function useShelf(): ShelfState {
  const queries = useQueryClient();
  const job = useJob();
  const [refused, setRefused] = useState<IpcError>();
  const [proofs, setProofs] = useState<Proofs>({});
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: () => call('backup_list') });
  const choose = async (stick: number | null) => {
    setRefused(undefined);
    try {
      const chosen = await call('backup_choose', { stick });
      if (chosen) queries.setQueryData(KEY, chosen);
    } catch (reason) {
      setRefused(toIpcError(reason, t.errors.internal));
    }
  };
  const verify = async (name: string) => {
    const proven = await job.run(() => call('backup_verify', { name }));
    setProofs(({ [name]: _, ...others }) => (proven ? { ...others, [name]: 'verified' } : others));
    await refetch();
  };
  return { shelf: data, error: refused ?? error, proofs, job, choose, verify, refresh: () => void refetch() };
}
