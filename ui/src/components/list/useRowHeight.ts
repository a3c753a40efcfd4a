import { useSyncExternalStore } from 'react';

const ROW_REM = 2.375;

/** Rows grow with the letter size, which is set on the root element. In CSS pixels. */
export function useRowHeight(): number {
  return useSyncExternalStore(watchRoot, () => Math.round(rootSize() * ROW_REM));
}

function watchRoot(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  return () => observer.disconnect();
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
