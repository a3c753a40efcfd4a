import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call, type Kind, type ListQuery, type RecordOf } from '../../ipc';

export const PAGE_SIZE = 100;

export type RowsQuery = Omit<ListQuery, 'offset' | 'limit'>;

export interface Rows {
  total: number;
  /** The row at a place in the whole list; `undefined` while its page is on the way. */
  at: (index: number) => RecordOf | undefined;
  error: unknown;
  pending: boolean;
  retry: () => void;
}

/**
 * The pages of a list that are in sight: at most two, the one at the top and the one after it. While a
 * new question is answered the old rows stay, so that nothing blinks.
 */
export function useRows(kind: Kind, query: RowsQuery, first: number, last: number): Rows {
  const top = Math.floor(Math.max(first, 0) / PAGE_SIZE);
  const above = usePage(kind, query, top, true);
  const below = usePage(kind, query, top + 1, Math.floor(last / PAGE_SIZE) > top);
  const { data: upper } = above;
  const { data: lower } = below;
  const at = useCallback(
    (index: number) => {
      const number = Math.floor(index / PAGE_SIZE);
      const page = [upper, lower].find((candidate) => candidate?.number === number);
      return page?.rows[index % PAGE_SIZE];
    },
    [upper, lower],
  );
  return {
    total: above.data?.total ?? 0,
    at,
    error: above.error,
    pending: above.isPending,
    retry: above.refetch,
  };
}

function usePage(kind: Kind, query: RowsQuery, number: number, enabled: boolean) {
  const request: ListQuery = { ...query, offset: number * PAGE_SIZE, limit: PAGE_SIZE };
  return useQuery({
    queryKey: ['record_list', kind, request],
    queryFn: async () => ({ ...(await call('record_list', { kind, query: request })), number }),
    placeholderData: keepPreviousData,
    enabled,
  });
}
