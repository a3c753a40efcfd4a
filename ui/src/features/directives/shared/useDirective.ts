import { useQuery } from '@tanstack/react-query';
import { useRecord } from '../../../components/detail';
import { call } from '../../../ipc';
import type { Book, Direction, Directive } from './types';

export function useDirective(id: string) {
  return useRecord<Directive>('directive', id);
}

/** Which register a book is entered in: what came in, or what this office issued, for itself too. */
export type Side = 'in' | 'out';

/** The books of one side, the register's own before the internal ones; an office has a handful. */
export function useBooks(side: Side) {
  const query = { q: '', filters: {}, sort: null, offset: 0, limit: 100 };
  return useQuery({
    queryKey: ['record_list', 'book', query],
    queryFn: () => call('record_list', { kind: 'book', query }),
    select: ({ rows }) => {
      const of = (direction: Direction) => (rows as Book[]).filter((book) => book.direction === direction);
      return side === 'in' ? of('in') : [...of('out'), ...of('internal')];
    },
  });
}
