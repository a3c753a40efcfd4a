import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { t } from '../i18n';
import { showWindow } from '../testing';
import { App } from './App';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The shell is open, the clock stands still until the test moves it. */
async function open() {
  const shown = showWindow(<App />);
  await screen.findByRole('navigation', { name: t.shell.navigation });
  return shown;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('locks after the minutes of rest the office set, and no sooner', async () => {
  const { sent } = await open();
  await pass(19 * MINUTE);
  fireEvent.keyDown(document.body, { key: 'a' });
  await pass(19 * MINUTE);
  expect(sent('lock'), 'a key counts as life').toEqual([]);
  await pass(2 * MINUTE);
  expect(sent('lock'), 'twenty minutes without one lock').toHaveLength(1);
  expect(await screen.findByLabelText(t.session.passphrase), 'and the lock shows').toBeInTheDocument();
});

test('rest is counted from the end of long work, which a lock would stop', async () => {
  let working = true;
  const { sent } = showWindow(<App />, { answers: { work_under_way: () => working } });
  await screen.findByRole('navigation', { name: t.shell.navigation });
  await pass(45 * MINUTE);
  expect(sent('lock'), 'a copy takes as long as it takes').toEqual([]);
  working = false;
  await pass(19 * MINUTE);
  expect(sent('lock'), 'its end is where rest begins').toEqual([]);
  await pass(2 * MINUTE);
  expect(sent('lock'), 'and then twenty minutes are twenty').toHaveLength(1);
});

test('a host that does not answer keeps no office open', async () => {
  const refuse = () => {
    throw new Error('no answer');
  };
  const { sent } = showWindow(<App />, { answers: { work_under_way: refuse } });
  await screen.findByRole('navigation', { name: t.shell.navigation });
  await pass(21 * MINUTE);
  expect(sent('lock'), 'the lock does not wait for it').toHaveLength(1);
});

test('says that the lock stopped what was under way', async () => {
  showWindow(<App />, { session: { state: 'locked', stopped: true } });
  expect(await screen.findByText(t.session.stopped)).toBeInTheDocument();
});

test.each([
  ['half a minute', 31_000, 'visible', 1],
  ['five minutes', 5 * MINUTE, 'visible', 1],
  ['a pause that is no sleep', 15_000, 'visible', 0],
  ['a minute, as clocks of a hidden window strike', MINUTE, 'hidden', 0],
  ['three minutes behind a hidden window', 3 * MINUTE, 'hidden', 1],
] as const)('locks when the machine wakes from sleep: %s', async (_, asleep, seen, locks) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(seen === 'hidden');
  const { sent } = await open();
  vi.setSystemTime(Date.now() + asleep);
  await pass(11_000);
  expect(sent('lock'), 'whoever woke it is asked').toHaveLength(locks);
});

test('counts the whole rest though the clock was set back a little', async () => {
  const { sent } = await open();
  vi.setSystemTime(Date.now() - 1.5 * MINUTE);
  await pass(10 * MINUTE);
  expect(sent('lock'), 'a minute is no sleep').toEqual([]);
  await pass(10.5 * MINUTE);
  expect(sent('lock'), 'twenty minutes of rest are twenty').toHaveLength(1);
});

test('locks when a sleep hides behind a clock that was set back', async () => {
  const { sent } = await open();
  vi.setSystemTime(Date.now() - 60 * MINUTE);
  await pass(11_000);
  expect(sent('lock'), 'nobody knows how long it was').toHaveLength(1);
});
