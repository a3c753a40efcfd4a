import { expect, test } from 'vitest';
import { endOf, shiftDays, startOf } from './calendar';

test.each([
  ['2026-11-21', 7, '2026-11-28'],
  ['2026-12-28', 7, '2027-01-04'],
  ['2024-02-28', 1, '2024-02-29'],
])('%s and %i days', (day, days, expected) => {
  expect(shiftDays(day, days), 'the calendar is kept').toBe(expected);
});

test.each([
  ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
  ['quarter', '2026-11-21', '2026-10-01', '2026-12-31'],
  ['year', '2026-11-21', '2026-01-01', '2026-12-31'],
] as const)('the %s of %s', (span, day, first, last) => {
  expect([startOf(span, day), endOf(span, day)], 'from its first day to its last').toEqual([first, last]);
});
