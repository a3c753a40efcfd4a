import { useCallback, useEffect, useState } from 'react';
import { type Job, useJob } from '../../components/job';
import { call, type Restored, type RestorePreview, type Secret, type SessionState } from '../../ipc';

/** Where a restore stands: each step needs what the one before it gave. */
export type Step =
  | { at: 'secret' }
  | { at: 'older_keys' }
  | { at: 'looking'; given: Secret | null }
  | { at: 'preview'; preview: RestorePreview; secret: Secret | null }
  | { at: 'done'; restored: Restored; session: SessionState };

export interface Restore {
  office: 'open' | 'closed';
  step: Step;
  job: Job;
  /** Reads the backup through and says what it holds. */
  look: (secret: Secret | null) => void;
  /** Puts it in force. */
  run: (secret: Secret, then: Secret | null) => void;
}

/** From a backup's name to the office that came of it. The keys of an open office look into it by themselves. */
export function useRestore(name: string, office: 'open' | 'closed'): Restore {
  const job = useJob();
  const [step, setStep] = useState<Step>(
    office === 'open' ? { at: 'looking', given: null } : { at: 'secret' },
  );
  const { run: work } = job;
  const look = useCallback(
    async (secret: Secret | null) => {
      setStep({ at: 'looking', given: secret });
      const preview = await work(() => call('restore_preview', { name, secret }));
      if (preview) setStep({ at: 'preview', preview, secret });
    },
    [name, work],
  );
  useEffect(() => {
    if (office === 'open') void look(null);
  }, [office, look]);
  const { error } = job;
  useEffect(() => {
    if (error) setStep((step) => askedAgain(step, error.code, office));
  }, [error, office]);
  const run = async (secret: Secret, then: Secret | null) => {
    const done = await work(() => call('restore_run', { name, secret, secret_then: then }));
    if (done) setStep({ at: 'done', ...done });
  };
  return { office, step, job, look, run };
}

/** A look that was refused for want of the right secret leads back to where it is asked for. */
function askedAgain(step: Step, code: string, office: Restore['office']): Step {
  if (step.at !== 'looking') return step;
  if (office === 'closed') return { at: 'secret' };
  return code === 'E_BACKUP_OLDER_KEYS' || step.given ? { at: 'older_keys' } : step;
}
