import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Job, useJob } from '../../components/job';
import { t } from '../../i18n';
import { call, type IpcError, type Shelf, toIpcError } from '../../ipc';

const KEY = ['backup-shelf'];

/** What reading a backup through showed: whole and of this office, whole by its own account, or not whole. */
export type Proof = 'verified' | 'whole' | 'damaged';

/** The proofs of this folder, by the backup's name. */
export type Proofs = Record<string, Proof>;

const NOT_WHOLE = ['E_BACKUP_DAMAGED', 'E_BACKUP_FORGED'];
/** What the office knew of a backup that turns out not to be whole. */
const KNOWN = ['backup-ages', 'backup-unsaved', 'sticks', 'session_state', 'damage-report'];

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
      if (!chosen) return;
      // Another stick may hold a backup of the same name.
      setProofs({});
      queries.setQueryData(KEY, chosen);
    } catch (reason) {
      setRefused(toIpcError(reason, t.errors.internal));
    }
  };
  const verify = async (name: string) => {
    let proof: Proof | undefined;
    await job.run(async () => {
      try {
        proof = (await call('backup_verify', { name })).about ? 'verified' : 'whole';
      } catch (reason) {
        if (NOT_WHOLE.includes(toIpcError(reason, t.errors.internal).code)) proof = 'damaged';
        throw reason;
      }
    });
    setProofs(({ [name]: _, ...others }) => (proof ? { ...others, [name]: proof } : others));
    await refetch();
    if (proof === 'damaged') for (const key of KNOWN) await queries.invalidateQueries({ queryKey: [key] });
  };
  return { shelf: data, error: refused ?? error, proofs, job, choose, verify, refresh: () => void refetch() };
}
