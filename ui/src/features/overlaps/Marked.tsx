import type { Passage } from '../../ipc';
import { cut } from './passages';

/** A text in which what it shares with another is marked. */
export function Marked({ text, passages }: { text: string; passages: readonly Passage[] }) {
  return cut(text, passages).map(({ text: words, isShared, start }) =>
    isShared ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
  );
}
