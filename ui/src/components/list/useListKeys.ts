import { useHotkeys } from '@mantine/hooks';
import type { RefObject } from 'react';
import type { Kind } from '../../ipc';
import { toKeep, useMay } from '../may';

interface Options {
  kind: Kind;
  search: RefObject<HTMLInputElement | null>;
  onCreate: (() => void) | undefined;
}

/** Keys that work anywhere on a list's screen: `/` to search, Ctrl+N for a new record. */
export function useListKeys({ kind, search, onCreate }: Options): void {
  const mayCreate = useMay()(toKeep(kind));
  useHotkeys([['/', () => search.current?.focus()]]);
  useHotkeys([['mod+N', () => mayCreate && onCreate?.()]], []);
}
