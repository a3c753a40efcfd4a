import { useEffect } from 'react';
import { paletteStore } from '../components/layout/paletteStore';

/**
 * Marks the first action for Enter. The library does so at each letter only, and what is found comes after the last of
 * them.
 */
export function useFirstMarked(shown: readonly string[]) {
  const all = shown.join('\n');
  useEffect(() => {
    const { listId, opened, query } = paletteStore.getState();
    const list = document.getElementById(listId);
    if (all === '' || !opened || query === '' || !list || list.querySelector('[data-selected]')) return;
    list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
    paletteStore.updateState((state) => ({ ...state, selected: 0 }));
  }, [all]);
}
