import { useCallback, useEffect, useRef, useState } from 'react';
import { call, type StoredDraft } from '../../ipc';
import type { RawValues } from './scope';

/** Long enough not to write at every letter, short enough that a crash costs a few words. */
const PAUSE_MS = 800;

interface Options {
  /** The form's name in the store, such as `directive:new`. */
  form: string;
  /** False while what was typed must not reach the disk, for example before the secrecy line is answered. */
  mayKeep: (values: RawValues) => boolean;
  restore: (values: RawValues) => void;
  isTouched: () => boolean;
}

export interface Draft {
  /** The draft that was brought back, until it is dropped or saved. */
  restored: StoredDraft | null;
  changed: (values: RawValues) => void;
  /** Writes at once what still waits. */
  flush: () => Promise<void>;
  drop: () => Promise<void>;
}

/** Keeps an unfinished form in the store and brings it back. Losing a draft is never worth an error on the screen. */
export function useDraft({ form, mayKeep, restore, isTouched }: Options): Draft {
  const [restored, setRestored] = useState<StoredDraft | null>(null);
  const waiting = useRef<RawValues | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ mayKeep, restore, isTouched });
  latest.current = { mayKeep, restore, isTouched };

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const values = waiting.current;
    waiting.current = null;
    if (values && latest.current.mayKeep(values)) {
      await call('draft_put', { form, values }).catch(() => undefined);
    }
  }, [form]);

  const changed = useCallback(
    (values: RawValues) => {
      waiting.current = values;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );

  const drop = useCallback(async () => {
    clearTimeout(timer.current);
    waiting.current = null;
    setRestored(null);
    await call('draft_drop', { form }).catch(() => undefined);
  }, [form]);

  useEffect(() => {
    let gone = false;
    call('draft_get', { form })
      .then((draft) => {
        if (gone || !draft || latest.current.isTouched()) return;
        latest.current.restore(draft.values);
        // Bringing it back is not a change that would have to be kept again.
        clearTimeout(timer.current);
        waiting.current = null;
        setRestored(draft);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      void flush();
    };
  }, [form, flush]);

  return { restored, changed, flush, drop };
}
