import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { MenuAction } from '../../../../components/act/MoreMenu';
import { notifyError, notifyPlain } from '../../../../components/notices';
import { t } from '../../../../i18n';
import { type Attachment, call } from '../../../../ipc';
import { useStep } from './useAttachments';

const texts = t.attachments;

/** Opens a file in the system's program. */
export function useOpen(id: string): () => void {
  const { mutate } = useMutation({
    mutationFn: () => call('attachment_open', { id }),
    onError: notifyError,
  });
  return () => mutate();
}

/** What can be done with one file of a directive. */
export function useRowActions(directive: string, { id, media_type }: Attachment, ids: readonly string[]) {
  const [renaming, setRenaming] = useState(false);
  const at = ids.indexOf(id);
  const openOutside = useOpen(id);
  const save = useSave(id);
  const remove = useStep(texts.removed, () => call('attachment_remove', { id }));
  const up = useStep(texts.moved, () => call('attachment_order', { directive, ids: swapped(ids, at - 1) }));
  const down = useStep(texts.moved, () => call('attachment_order', { directive, ids: swapped(ids, at) }));
  const isKnown = media_type !== 'other';
  const actions: MenuAction[] = [
    ...(isKnown ? [{ label: texts.open, run: openOutside, needs: 'read' as const }] : []),
    { label: texts.save, run: save, needs: 'read' },
    { label: texts.rename, run: () => setRenaming(true) },
    ...(at > 0 ? [{ label: texts.up, run: up }] : []),
    ...(at < ids.length - 1 ? [{ label: texts.down, run: down }] : []),
    { label: texts.remove, run: remove, tone: 'danger' },
  ];
  return { actions, open: isKnown ? openOutside : save, renaming, endRenaming: () => setRenaming(false) };
}

function useSave(id: string): () => void {
  const { mutate } = useMutation({
    mutationFn: () => call('attachment_save', { id }),
    onSuccess: (saved) => saved && notifyPlain(t.common.paper.saved(saved.path_name)),
    onError: notifyError,
  });
  return () => mutate();
}

/** The order with the file at a place and the one after it exchanged. */
function swapped(ids: readonly string[], at: number): string[] {
  return [...ids.slice(0, at), ...ids.slice(at, at + 2).toReversed(), ...ids.slice(at + 2)];
}
