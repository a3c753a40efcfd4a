import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useConfirm } from '../../components/confirm';
import { notifyError, notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call, type ShownAccount } from '../../ipc';

const texts = t.accounts;

/** Asks first; afterwards what the removal cannot undo is said. */
export function useRemoveAccount({ id, name }: ShownAccount): () => void {
  const confirm = useConfirm();
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async () => {
      const question = {
        title: texts.removeTitle(name),
        message: texts.removeMessage,
        tone: 'danger',
      } as const;
      if (!(await confirm({ ...question, confirmLabel: texts.remove }))) return null;
      return call('account_remove', { id });
    },
    onSuccess: async (saved) => {
      if (!saved) return;
      notifyPlain(saved.notice ?? texts.removed(name));
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  return () => mutate();
}
