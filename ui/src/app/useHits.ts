import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, type Hits } from '../ipc';

const FIRST = 20;
const STEP = 50;
const NOTHING: Hits = { rows: [], total: 0, more: false };

export interface Search {
  found: Hits;
  /** Looks at every record, or shows more of what that found. */
  widen: () => void;
}

/** What the office finds for a typed text, as it is typed; everything there is only when asked. */
export function useHits(q: string): Search {
  const [widened, setWidened] = useState({ q, steps: 0 });
  // Another text is another search.
  const steps = widened.q === q ? widened.steps : 0;
  const query = {
    q,
    limit: steps === 0 ? FIRST : steps * STEP,
    offset: 0,
    reach: steps === 0 ? 'newest' : 'all',
  } as const;
  const { data } = useQuery({
    queryKey: ['search', query],
    queryFn: () => call('search', { query }),
    placeholderData: keepPreviousData,
    enabled: q !== '',
  });
  return {
    found: q === '' ? NOTHING : (data ?? NOTHING),
    widen: () => setWidened({ q, steps: steps + 1 }),
  };
}
