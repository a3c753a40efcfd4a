import { useEffect, useRef, useState } from 'react';
import { followDrops, type Laid } from '../../../../ipc';

/** Takes files dropped on the window; whether some are held over it. */
export function useDrop(take: (laid: Laid) => unknown): boolean {
  const [isOver, setOver] = useState(false);
  const newest = useNewest(take);
  useEffect(
    () =>
      followDrops((dragged) => {
        setOver(dragged.state === 'over');
        if (dragged.state === 'dropped') newest.current(dragged);
      }),
    [newest],
  );
  return isOver;
}

/** Takes images that are pasted anywhere but into a field. */
export function usePaste(take: (images: File[]) => unknown): void {
  const newest = useNewest(take);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]'))
        return;
      const images = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
      if (images.length === 0) return;
      event.preventDefault();
      newest.current(images);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [newest]);
}

/** The function as it is now, for a listener that outlives it. */
function useNewest<F>(take: F) {
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  return newest;
}
