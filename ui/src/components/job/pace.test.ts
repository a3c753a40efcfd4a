import { expect, test } from 'vitest';
import { pace, percent } from './pace';

test('a stage is full only when it is over', () => {
  const check = (done: number, of: number, expected: number) =>
    expect(percent({ stage: 'copying', done, of }), `${done} of ${of}`).toBe(expected);
  check(0, 0, 0);
  check(1, 3, 33);
  check(100, 100, 99);
});

test('nothing is guessed in the first second', () => {
  const since = { stage: 'copying', done: 0, at: 1000 } as const;
  const at = (done: number, now: number) => pace(since, { stage: 'copying', done, of: 100 }, now);
  expect(at(10, 1500), 'too early').toBeNull();
  expect(at(0, 9000), 'nothing moved').toBeNull();
  expect(at(50, 6000), 'ten a second, five more seconds').toEqual({ speed: 10, left: 5 });
  expect(pace(since, { stage: 'snapshot', done: 5, of: 9 }, 9000), 'another stage').toBeNull();
});
