import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyError, useNotifyDone } from '../../components/notices';
import { t } from '../../i18n';
import { call, type WorkRef } from '../../ipc';

const texts = t.overlaps.group;

/** The two decisions that need nothing but the works: told at once, with the way back beside them. */
export function useDecisions() {
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const decide = (command: 'overlap_relate' | 'overlap_dismiss', done: string) => ({
    mutationFn: (members: WorkRef[]) => call(command, { members }),
    onSuccess: async ({ operation }: { operation: number }) => {
      notifyDone(done, operation);
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  const related = useMutation(decide('overlap_relate', texts.related));
  const dismissed = useMutation(decide('overlap_dismiss', texts.dismissed));
  return {
    relate: related.mutate,
    dismiss: dismissed.mutate,
    isBusy: related.isPending || dismissed.isPending,
  };
}
