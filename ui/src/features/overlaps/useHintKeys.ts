import { type RefObject, useEffect } from 'react';

/**
 * F6 leads from a field to the matches under it and back to where typing went on. Tab passes them by: they come and go
 * by themselves, and what does so must not stand between two fields.
 */
export function useHintKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const form = box.current?.closest('form');
    let field: HTMLElement | null = null;
    const press = (event: KeyboardEvent) => {
      const lines: (HTMLElement | null)[] = [...(box.current?.querySelectorAll('button') ?? [])];
      const here = document.activeElement as HTMLElement | null;
      const at = lines.indexOf(here);
      const target = at < 0 ? entry(event.key, lines) : step(event.key, lines, at, field);
      if (!target) return;
      if (at < 0) field = here;
      event.preventDefault();
      target.focus();
    };
    form?.addEventListener('keydown', press);
    return () => form?.removeEventListener('keydown', press);
  }, [box]);
}

type Stops = readonly (HTMLElement | null)[];

function entry(key: string, lines: Stops) {
  return key === 'F6' ? lines[0] : undefined;
}

function step(key: string, lines: Stops, at: number, field: HTMLElement | null) {
  const targets: Record<string, HTMLElement | null | undefined> = {
    F6: field,
    Escape: field,
    ArrowDown: lines[at + 1],
    ArrowUp: lines[at - 1],
  };
  return targets[key];
}
