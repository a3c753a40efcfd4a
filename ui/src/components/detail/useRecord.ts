import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { t } from '../../i18n';
import { call, type Kind, type RecordOf } from '../../ipc';
import { type Question, useConfirm } from '../confirm/ConfirmProvider';
import { notifyError } from '../notices/notices';
import { useNotifyDone } from '../notices/useNotifyDone';

/** One record whole. While another is fetched the last stays in sight. */
export function useRecord<View extends { id: string } = RecordOf>(kind: Kind, id: string) {
  return useQuery({
    queryKey: ['record_get', kind, id],
    queryFn: () => call('record_get', { kind, id }) as Promise<unknown> as Promise<View>,
    placeholderData: keepPreviousData,
  });
}

/** Asks, removes, tells, and offers the way back. */
export function useRemoveRecord(kind: Kind, question: Question) {
  const confirm = useConfirm();
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  return useMutation({
    mutationFn: async (id: string) => {
      const answer = await confirm(question);
      return answer && call('record_remove', { kind, id });
    },
    onSuccess: async (removed) => {
      if (!removed) return;
      notifyDone([t.common.removed, removed.notice].filter(Boolean).join(' '), removed.operation);
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
}
