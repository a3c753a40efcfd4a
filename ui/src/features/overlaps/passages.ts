import type { Passage, SharedPassage, ShownReason } from '../../ipc';

/** A part of a text, shared with another or its own. */
export interface Part {
  text: string;
  isShared: boolean;
  /** Where it begins. */
  start: number;
}

/** The passages that reasons point at, in both texts. */
export function sharedPassages(reasons: readonly ShownReason[]): SharedPassage[] {
  return reasons.flatMap((reason) => {
    if ('phrases' in reason) return reason.phrases;
    return 'at' in reason ? [reason.at] : [];
  });
}

/** Cuts a text at its passages. Those that overlap become one; what lies outside the text is left out. */
export function cut(text: string, passages: readonly Passage[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  const add = (until: number, isShared: boolean) => {
    if (until > end) parts.push({ text: text.slice(end, until), isShared, start: end });
    end = Math.max(end, until);
  };
  for (const passage of joined(text, passages)) {
    add(passage.start, false);
    add(passage.end, true);
  }
  add(text.length, false);
  return parts;
}

/** The shared words of a text, each once, in the order in which they stand. */
export function phrasesIn(text: string, passages: readonly Passage[]): string[] {
  const words = joined(text, passages).map(({ start, end }) => text.slice(start, end));
  return [...new Set(words)];
}

function joined(text: string, passages: readonly Passage[]): Passage[] {
  const sorted = passages
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .toSorted((a, b) => a.start - b.start);
  const found: Passage[] = [];
  for (const passage of sorted) {
    const last = found.at(-1);
    if (last && passage.start < last.end) last.end = Math.max(last.end, passage.end);
    else found.push({ ...passage });
  }
  return found;
}
