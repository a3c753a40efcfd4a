import { type RefObject, useEffect, useState } from 'react';

/** Longer than the pause between two letters, shorter than that between two thoughts. */
const PAUSE_MS = 400;

/** A value once it has rested; while it is held back it is as it was. */
export function useRested(value: string, isHeldBack: boolean): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (isHeldBack) return;
    const timer = setTimeout(() => setRested(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, isHeldBack]);
  return rested;
}

/** True while an input method holds letters in the surrounding form that are not committed yet. */
export function useComposing(inside: RefObject<HTMLElement | null>): boolean {
  const [isComposing, setComposing] = useState(false);
  useEffect(() => {
    const form = inside.current?.closest('form');
    const begin = () => setComposing(true);
    const end = () => setComposing(false);
    form?.addEventListener('compositionstart', begin);
    form?.addEventListener('compositionend', end);
    return () => {
      form?.removeEventListener('compositionstart', begin);
      form?.removeEventListener('compositionend', end);
    };
  }, [inside]);
  return isComposing;
}
