import { apart } from '../../components/marks';
import type { Passage, SharedPassage, ShownReason } from '../../ipc';

/** The passages that reasons point at, in both texts. */
export function sharedPassages(reasons: readonly ShownReason[]): SharedPassage[] {
  return reasons.flatMap((reason) => {
    if ('phrases' in reason) return reason.phrases;
    return 'at' in reason ? [reason.at] : [];
  });
}

/** The shared words of a text, each once, in the order in which they stand. */
export function phrasesIn(text: string, passages: readonly Passage[]): string[] {
  const words = apart(text, passages).map(({ start, end }) => text.slice(start, end));
  return [...new Set(words)];
}
