import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call, type IsoDate } from '../../ipc';
import type { Place } from './types';

/** As many as the store gives at once; a district has some hundreds of villages. */
const ALL = 1000;

/** A commune with the villages in it. */
export interface Commune {
  id: string;
  name: string;
  villages: { id: string; name: string }[];
}

/** The communes and villages that stand on a day, in the office's order; nothing while they are on their way. */
export function useCommunes(day: IsoDate): Commune[] | undefined {
  const query = { q: '', filters: { on: day }, sort: null, offset: 0, limit: ALL };
  const { data } = useQuery({
    queryKey: ['record_list', 'place', query],
    queryFn: () => call('record_list', { kind: 'place', query }),
    placeholderData: keepPreviousData,
  });
  return data && byCommune(data.rows as unknown as Place[]);
}

export function byCommune(places: readonly Place[]): Commune[] {
  const nameOf = ({ kind_word, name }: Place) => `${kind_word} ${name}`;
  return places
    .filter(({ level }) => level === 'commune')
    .map((commune) => ({
      id: commune.id,
      name: nameOf(commune),
      villages: places
        .filter(({ parent }) => parent === commune.id)
        .map((village) => ({ id: village.id, name: nameOf(village) })),
    }));
}
