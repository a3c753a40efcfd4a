import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { notifyError, notifyPlain, useNotifyDone } from '../../../../components/notices';
import { t } from '../../../../i18n';
import { call, type Laid, type Saved } from '../../../../ipc';

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

interface Given {
  name: string;
  attach: () => Promise<Saved>;
}

/** Takes files in one after the other. One that is refused is named and keeps none of the others out. */
export function useAdding(directive: string) {
  const [progress, setProgress] = useState<AddingProgress | null>(null);
  const [refused, setRefused] = useState<RefusedFile[]>([]);
  const finish = useFinish();

  const add = async (files: readonly Given[]) => {
    const saved: Saved[] = [];
    setRefused([]);
    for (const [index, { name, attach }] of files.entries()) {
      setProgress({ at: index + 1, total: files.length, name });
      try {
        saved.push(await attach());
      } catch (error) {
        setRefused((before) => [...before, { key: index, name, error }]);
      }
    }
    setProgress(null);
    await finish(saved);
  };
  const addLaid = ({ tray, names }: Laid) =>
    add(names.map((name, at) => ({ name, attach: () => call('attachment_add', { directive, tray, at }) })));
  const addPasted = (images: readonly File[]) =>
    add(images.map((image) => ({ name: texts.pastedName, attach: () => paste(directive, image) })));
  const pick = () =>
    void call('attachment_pick')
      .then((laid) => laid && addLaid(laid))
      .catch(notifyError);
  return { progress, refused, dismiss: () => setRefused([]), addLaid, addPasted, pick };
}

async function paste(directive: string, image: File): Promise<Saved> {
  return call('attachment_paste', { directive, bytes: await image.arrayBuffer() });
}

/** Tells how many were taken in. One file can be taken back from the notice, several each from history. */
function useFinish() {
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  return async (saved: readonly Saved[]) => {
    const [first] = saved;
    if (!first) return;
    if (saved.length === 1) notifyDone(texts.added, first.operation);
    else notifyPlain(texts.addedMany(saved.length));
    await queries.invalidateQueries();
  };
}
