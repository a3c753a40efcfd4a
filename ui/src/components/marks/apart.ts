/** A passage of a text, counted as JavaScript counts: from `start` up to but not including `end`. */
export interface Passage {
  start: number;
  end: number;
}

/** Passages of a text in order and apart: those that overlap become one, what lies outside the text is left out. */
export function apart(text: string, passages: readonly Passage[]): Passage[] {
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
