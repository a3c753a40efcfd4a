import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyError, useNotifyDone } from '../../components/notices';
import { t } from '../../i18n';
import { call, type WorkRef } from '../../ipc';

/** The two decisions that need nothing but the works: told at once, with the way back beside them. */
export function useDecisions({ dismissed }: { dismissed: string }) {
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
  const relating = useMutation(decide('overlap_relate', t.overlaps.group.related));
  const dismissing = useMutation(decide('overlap_dismiss', dismissed));
  return {
    relate: relating.mutate,
    dismiss: dismissing.mutate,
    isBusy: relating.isPending || dismissing.isPending,
  };
}
