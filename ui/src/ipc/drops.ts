import type { Dragged } from './attachments';
import { listenToDrops } from './transport';

type Listener = (dragged: Dragged) => void;

/** The part of the window that takes what is dropped now; the newest one does. */
const takers: Listener[] = [];

/** Takes what is dropped on the window until the returned function is called. */
export function followDrops(taker: Listener): () => void {
  takers.push(taker);
  // Asked anew each time: it costs one message, and a page that was loaded anew is heard again.
  listenToDrops((dragged) => takers.at(-1)?.(dragged));
  return () => {
    takers.splice(takers.indexOf(taker), 1);
  };
}
