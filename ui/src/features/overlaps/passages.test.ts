import { expect, test } from 'vitest';
import type { ShownReason } from '../../ipc';
import { phrasesIn, sharedPassages } from './passages';

const span = (start: number, end: number) => ({ start, end });

test('phrases are listed once each', () => {
  expect(phrasesIn('ab cd ab', [span(0, 2), span(6, 8), span(3, 5)]), 'in order').toEqual(['ab', 'cd']);
});

test('passages come from every reason that points at one', () => {
  const at = (start: number) => ({ a: span(start, start + 1), b: span(start, start + 1) });
  const reasons: ShownReason[] = [
    { reason: 'same_name', at: at(1), words: '' },
    { reason: 'same_phrases', phrases: [at(2), at(3)], words: '' },
    { reason: 'same_organisation', words: '' },
  ];
  expect(
    sharedPassages(reasons).map(({ a }) => a.start),
    'and from no other',
  ).toEqual([1, 2, 3]);
});
