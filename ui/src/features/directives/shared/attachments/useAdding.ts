import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { notifyError, useNotifyDone } from '../../../../components/notices';
import { t } from '../../../../i18n';
import { type AttachedFiles, call, type Laid } from '../../../../ipc';

const texts = t.attachments;

export interface AddingProgress {
  /** Which of them, counted from 1. */
  at: number;
  total: number;
  name: string;
}

export interface RefusedFile {
  key: number;
  name: string;
  error: unknown;
}

/** Takes files in together. One that is refused is named and keeps none of the others out. */
export function useAdding(directive: string) {
  const [progress, setProgress] = useState<AddingProgress | null>(null);
  const [refused, setRefused] = useState<RefusedFile[]>([]);
  const finish = useFinish();

  const addLaid = async ({ tray, names }: Laid) => {
    const show = (at: number) => setProgress({ at: at + 1, total: names.length, name: names[at] ?? '' });
    setRefused([]);
    show(0);
    try {
      const done = await call('attachment_add', { directive, tray, progress: show });
      setRefused(done.refused.map(({ at, failure }) => ({ key: at, name: names[at] ?? '', error: failure })));
      await finish(done);
    } catch (error) {
      notifyError(error);
    } finally {
      setProgress(null);
    }
  };
  const addPasted = async (images: readonly File[]) => {
    const name = texts.pastedName;
    setRefused([]);
    setProgress({ at: 1, total: images.length, name });
    try {
      const sizes = images.map(({ size }) => size).join(',');
      const bytes = await new Blob([...images]).arrayBuffer();
      const done = await call('attachment_paste', { directive, sizes, bytes });
      setRefused(done.refused.map(({ at, failure }) => ({ key: at, name, error: failure })));
      await finish(done);
    } catch (error) {
      notifyError(error);
    } finally {
      setProgress(null);
    }
  };
  const pick = () =>
    void call('attachment_pick')
      .then((laid) => laid && addLaid(laid))
      .catch(notifyError);
  return { progress, refused, dismiss: () => setRefused([]), addLaid, addPasted, pick };
}

/** Tells how many were taken in, with the one way back for all of them. */
function useFinish() {
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  return async ({ attached, operation }: Omit<AttachedFiles, 'refused'>) => {
    if (attached === 0) return;
    notifyDone(attached === 1 ? texts.added : texts.addedMany(attached), operation);
    await queries.invalidateQueries();
  };
}
