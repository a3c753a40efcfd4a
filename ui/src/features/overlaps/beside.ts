import type { Beside, ShownOccasion } from '../../ipc';
import { keyOf } from './work';

/** The lists of what lies beside each other in the calendar. */
export type BesideKind = 'joinable' | 'clashes' | 'counts';

/** The backend's question for each. */
export const QUESTIONS = {
  joinable: 'overlap_joinable',
  clashes: 'overlap_clashes',
  counts: 'overlap_counts',
} as const;

/** Two occasions by one string. */
export function pairOf({ a, b }: Beside): string {
  return `${keyOf(a.work)} ${keyOf(b.work)}`;
}

/** Whether one meeting could take the place of the two: an activity is changed in its own form. */
export function isOfMeetings({ a, b }: Beside): boolean {
  return a.work.kind === 'meeting' && b.work.kind === 'meeting';
}

/** The two, and every other meeting that could be held with one of them or with one of those. */
export function joinedWith(pair: Beside, all: readonly Beside[]): ShownOccasion[] {
  const found = [pair.a, pair.b];
  const has = ({ work }: ShownOccasion) => found.some((one) => keyOf(one.work) === keyOf(work));
  const meetings = all.filter(isOfMeetings);
  for (let before = 0; before < found.length; ) {
    before = found.length;
    for (const { a, b } of meetings) {
      if (has(a) && !has(b)) found.push(b);
      else if (has(b) && !has(a)) found.push(a);
    }
  }
  return found;
}
