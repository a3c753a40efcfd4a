import { expect, test } from 'vitest';
import type { ShownReason } from '../../ipc';
import { cut, phrasesIn, sharedPassages } from './passages';

const span = (start: number, end: number) => ({ start, end });

test.each([
  ['nothing shared', [], ['abcdef']],
  ['one passage', [span(1, 3)], ['a', '[bc]', 'def']],
  ['the whole', [span(0, 6)], ['[abcdef]']],
  ['two out of order', [span(4, 6), span(0, 2)], ['[ab]', 'cd', '[ef]']],
  ['overlapping ones become one', [span(1, 4), span(2, 5)], ['a', '[bcde]', 'f']],
  ['one inside another', [span(0, 5), span(1, 2)], ['[abcde]', 'f']],
  ['one of another text is left out', [span(4, 9), span(3, 3)], ['abcdef']],
])('a text is cut: %s', (_, passages, expected) => {
  const shown = cut('abcdef', passages).map(({ text, isShared }) => (isShared ? `[${text}]` : text));
  expect(shown, 'nothing is lost, what is shared is told apart').toEqual(expected);
});

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
