import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { notifyError } from '../../components/notices';
import { type BriefingDraft, call } from '../../ipc';

export function useBriefing(id: string) {
  return useQuery({ queryKey: ['briefing_get', id], queryFn: () => call('briefing_get', { id }) });
}

/** The pages as they would be printed now; the old ones stay in sight until the new ones are there. */
export function usePaper(id: string) {
  return useQuery({ queryKey: ['briefing_pdf', id], queryFn: () => call('briefing_pdf', { id }) });
}

/** Puts an answer on the screen. Everything else that may have changed with it, the pages first, is asked anew. */
export function useAccept(): (draft: BriefingDraft) => void {
  const queries = useQueryClient();
  return useCallback(
    (draft) => {
      const { id } = draft.briefing;
      queries.setQueryData(['briefing_get', id], draft);
      void queries.invalidateQueries({
        predicate: ({ queryKey: [command, of] }) => command !== 'briefing_get' || of !== id,
      });
    },
    [queries],
  );
}

/** Runs a step that needs nothing typed. */
export function useStep() {
  const onSuccess = useAccept();
  return useMutation({
    mutationFn: (step: () => Promise<BriefingDraft>) => step(),
    onSuccess,
    onError: notifyError,
  });
}
