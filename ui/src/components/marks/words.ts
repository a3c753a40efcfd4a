import { fold } from '../values';
import type { Passage } from './apart';

/** A word looked for; the last one typed may go on. */
export interface Wanted {
  word: string;
  open: boolean;
}

const WORD = /[\p{Letter}\p{Number}\p{Mark}]+/gu;
const PARTS = /\d+|\D+/g;

/** What of a typed text is marked where it is found: its words, and the letters and digits of a symbol apart. */
export function wantedWords(typed: string): Wanted[] {
  const words = fold(typed).match(WORD) ?? [];
  return words.flatMap((word, at) => {
    const open = at === words.length - 1;
    const parts = word.match(PARTS) ?? [];
    const last = parts.length - 1;
    if (last < 1) return [{ word, open }];
    return [{ word, open }, ...parts.map((part, index) => ({ word: part, open: open && index === last }))];
  });
}

/** Where wanted words stand in a text, whatever their marks. */
export function passagesOf(wanted: readonly Wanted[], text: string): Passage[] {
  if (wanted.length === 0) return [];
  const found: Passage[] = [];
  for (const match of text.matchAll(WORD)) {
    if (wanted.some((one) => isIt(one, fold(match[0])))) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

function isIt({ word, open }: Wanted, folded: string): boolean {
  return folded === word || (open && folded.startsWith(word)) || sameNumber(word, folded);
}

/** A register tells `05` from `5` on paper; whoever looks for one means both. */
function sameNumber(a: string, b: string): boolean {
  return /^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b);
}
