import { useHotkeys } from '@mantine/hooks';
import type { RefObject } from 'react';

interface Options {
  search: RefObject<HTMLInputElement | null>;
  onCreate: (() => void) | undefined;
}

/** Keys that work anywhere on a list's screen: `/` to search, Ctrl+N for a new record. */
export function useListKeys({ search, onCreate }: Options): void {
  useHotkeys([['/', () => search.current?.focus()]]);
  useHotkeys([['mod+N', () => onCreate?.()]], []);
}
