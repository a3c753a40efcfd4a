import { useQuery } from '@tanstack/react-query';
import { useRecord } from '../../../components/detail';
import { call } from '../../../ipc';
import type { Book, Direction, Directive } from './types';

export function useDirective(id: string) {
  return useRecord<Directive>('directive', id);
}

/** The books of one direction, in the office's order; an office has a handful. */
export function useBooks(direction: Direction) {
  const query = { q: '', filters: {}, sort: null, offset: 0, limit: 100 };
  return useQuery({
    queryKey: ['record_list', 'book', query],
    queryFn: () => call('record_list', { kind: 'book', query }),
    select: ({ rows }) => (rows as Book[]).filter((book) => book.direction === direction),
  });
}
