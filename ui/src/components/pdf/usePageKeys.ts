import { useWindowEvent } from '@mantine/hooks';
import { type RefObject, useRef } from 'react';

/** How much of what is in sight one key moves; a strip stays, so that no line is lost. */
const STEP = 0.9;

const WAYS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** Page Down reads on to the end of the page and then to the next one, Page Up the other way. */
export function usePageKeys(page: number, total: number, onPage: (page: number) => void) {
  const viewer = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLElement>(null);
  useWindowEvent('keydown', (event) => {
    const way = WAYS[event.key];
    const pane = scroller.current;
    if (!way || !pane || !isFor(viewer, event.target)) return;
    event.preventDefault();
    if (goesOn(pane, way)) pane.scrollBy(0, way * pane.clientHeight * STEP);
    else turn(pane, page + way);
  });
  const turn = (pane: HTMLElement, to: number) => {
    if (to < 1 || to > total) return;
    onPage(to);
    pane.scrollTo(0, 0);
  };
  return { viewer, scroller };
}

/** Whether there is more of the page that way. */
function goesOn({ scrollTop, clientHeight, scrollHeight }: HTMLElement, way: 1 | -1): boolean {
  return way === 1 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 0;
}

/** A viewer in a dialog has the dialog's keys; on a page only those pressed inside it. */
function isFor(viewer: RefObject<HTMLElement | null>, target: EventTarget | null): boolean {
  const around = viewer.current?.closest('[role="dialog"]') ?? viewer.current;
  return target instanceof Node && around?.contains(target) === true;
}
