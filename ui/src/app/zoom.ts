import { useCallback, useSyncExternalStore } from 'react';

const KEY = 'giaoban.zoom';
const STEPS = [90, 100, 110, 125, 140, 160] as const;
const USUAL = 100;

const listeners = new Set<() => void>();

/** Every size of the window hangs on the root's letter size, so one number zooms everything. In percent. */
export function applyZoom(percent: number = storedZoom()): void {
  document.documentElement.style.fontSize = `${(percent / 100) * 16}px`;
}

export function storedZoom(): number {
  const stored = Number(localStorage.getItem(KEY));
  return STEPS.some((step) => step === stored) ? stored : USUAL;
}

export function useZoom() {
  const percent = useSyncExternalStore(subscribe, storedZoom);
  const set = useCallback((next: number) => {
    localStorage.setItem(KEY, String(next));
    applyZoom(next);
    for (const changed of listeners) changed();
  }, []);
  return {
    percent,
    larger: () => set(STEPS.find((step) => step > percent) ?? percent),
    smaller: () => set(STEPS.findLast((step) => step < percent) ?? percent),
    usual: () => set(USUAL),
  };
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}
