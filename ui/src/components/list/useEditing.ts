import { useState } from 'react';
import type { RecordInput, Saved } from '../../ipc';

interface Asked {
  record?: string | undefined;
  intent?: 'create' | undefined;
  prefill?: RecordInput | undefined;
}

/** A form for a new record (`id` absent) or for one that stands. */
interface Editing {
  id?: string;
  prefill?: RecordInput | undefined;
}

/** What a screen of records shows: its list, or the form over it. */
export function useEditing({ record, intent, prefill }: Asked) {
  const [editing, setEditing] = useState<Editing | null>(intent === 'create' ? { prefill } : null);
  const [shown, setShown] = useState(record);
  return {
    editing,
    /** The record the list begins with: the one asked for, later the one saved last. */
    shown,
    create: () => setEditing({}),
    edit: (id: string) => setEditing({ id }),
    leave: () => setEditing(null),
    saved: ({ id }: Saved) => {
      setEditing(null);
      setShown(id);
    },
  };
}
