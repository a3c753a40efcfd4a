import { useCallback, useEffect, useRef, useState } from 'react';
import { call, type Draft as StoredDraft } from '../../ipc';
import type { RawValues } from './scope';

/** Long enough not to write at every letter, short enough that a crash costs a few words. */
const PAUSE_MS = 800;

interface Options {
  /** The form's name in the store, such as `directive`. */
  form: string;
  /** The record being changed; none for a new one. */
  record: string | null;
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
export function useDraft({ form, record, mayKeep, restore, isTouched }: Options): Draft {
  const [restored, setRestored] = useState<StoredDraft | null>(null);
  /** The stored draft's id, once there is one. Writes wait for each other, so that there is never a second. */
  const stored = useRef<Promise<string | null>>(Promise.resolve(null));
  const waiting = useRef<RawValues | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ mayKeep, restore, isTouched });
  latest.current = { mayKeep, restore, isTouched };

  const forget = useCallback(async () => {
    const id = await stored.current;
    stored.current = Promise.resolve(null);
    if (id) await call('draft_drop', { id }).catch(() => undefined);
  }, []);

  /** A form that stands as it began is no draft. */
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const values = waiting.current;
    waiting.current = null;
    if (!values || !latest.current.mayKeep(values)) return;
    if (!latest.current.isTouched()) return forget();
    const body = JSON.stringify(values);
    stored.current = stored.current.then((id) =>
      call('draft_put', { input: { id, form, record, body } }).catch(() => id),
    );
    await stored.current;
  }, [form, record, forget]);

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
    await forget();
  }, [forget]);

  useEffect(() => {
    let gone = false;
    stored.current = find(form, record).then((draft) => {
      if (!draft) return null;
      if (gone || latest.current.isTouched()) return draft.id;
      latest.current.restore(JSON.parse(draft.body));
      // Bringing it back is not a change that would have to be kept again.
      clearTimeout(timer.current);
      waiting.current = null;
      setRestored(draft);
      return draft.id;
    });
    stored.current = stored.current.catch(() => null);
    return () => {
      gone = true;
      void flush();
    };
  }, [form, record, flush]);

  return { restored, changed, flush, drop };
}

async function find(form: string, record: string | null): Promise<StoredDraft | undefined> {
  const drafts = await call('draft_list');
  return drafts.find((draft) => draft.form === form && (draft.record ?? null) === record);
}
