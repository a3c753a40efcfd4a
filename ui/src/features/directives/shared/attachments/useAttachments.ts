import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notifyError, useNotifyDone } from '../../../../components/notices';
import { call, type Saved } from '../../../../ipc';

/** The files of a directive, in their order. */
export function useAttachments(directive: string) {
  return useQuery({
    queryKey: ['attachment_list', directive],
    queryFn: () => call('attachment_list', { directive }),
  });
}

/** Does something to a file, tells, and offers the way back. */
export function useStep(done: string, step: () => Promise<Saved>): () => void {
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const { mutate } = useMutation({
    mutationFn: step,
    onSuccess: async ({ operation }) => {
      notifyDone(done, operation);
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  return () => mutate();
}
