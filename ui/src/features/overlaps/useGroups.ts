import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call, type OverlapGroup } from '../../ipc';

/** So many groups come at once; a thousand of them are more than anybody looks at. */
const PAGE_SIZE = 50;

export interface Groups {
  /** How many wait in all; unknown until the first answer. */
  total: number | undefined;
  /** The group at a place of the whole list; `undefined` while its page is on the way. */
  at: (index: number) => OverlapGroup | undefined;
  error: unknown;
  retry: () => void;
}

/** The pages of the desk's list that are in sight, and the one that is read. While they are asked anew the old ones stay. */
export function useGroups(first: number, last: number, active: number): Groups {
  const top = pageOf(first);
  const upper = usePage(top, true);
  const lower = usePage(top + 1, pageOf(last) > top);
  const read = usePage(pageOf(active), true);
  const { data: above } = upper;
  const { data: below } = lower;
  const { data: beside } = read;
  const at = useCallback(
    (index: number) => {
      const page = [above, below, beside].find((candidate) => candidate?.number === pageOf(index));
      return page?.groups[index % PAGE_SIZE];
    },
    [above, below, beside],
  );
  return { total: above?.total, at, error: upper.error, retry: upper.refetch };
}

const pageOf = (index: number) => Math.floor(Math.max(index, 0) / PAGE_SIZE);

function usePage(number: number, enabled: boolean) {
  const request = { offset: number * PAGE_SIZE, limit: PAGE_SIZE };
  return useQuery({
    queryKey: ['overlap_groups', request],
    queryFn: async () => ({ ...(await call('overlap_groups', request)), number }),
    placeholderData: keepPreviousData,
    enabled,
  });
}
