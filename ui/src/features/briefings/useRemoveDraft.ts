import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useConfirm } from '../../components/confirm';
import { notifyError, useNotifyDone } from '../../components/notices';
import { periodTitle } from '../../components/values';
import { t } from '../../i18n';
import { type BriefingDraft, call } from '../../ipc';

const texts = t.briefings.remove;

/** Asks, moves the draft to the trash, tells, and offers the way back. */
export function useRemoveDraft(briefing: BriefingDraft['briefing'], onRemoved: () => void) {
  const confirm = useConfirm();
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  return useMutation({
    mutationFn: async () => {
      const answer = await confirm({
        title: texts.title(periodTitle(briefing.period_key)),
        message: texts.message,
        confirmLabel: texts.confirm,
        tone: 'danger',
      });
      return answer && call('briefing_remove', { id: briefing.id });
    },
    onSuccess: async (removed) => {
      if (!removed) return;
      // The page goes first: what it shows is no longer there to be asked for.
      onRemoved();
      notifyDone(texts.done, removed.operation);
      await queries.invalidateQueries({ predicate: ({ queryKey: [, of] }) => of !== briefing.id });
    },
    onError: notifyError,
  });
}
