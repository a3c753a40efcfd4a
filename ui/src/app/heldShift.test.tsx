import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { t } from '../i18n';
import { expectAccessible, showWindow } from '../testing';
import { App } from './App';
import { heldShift } from './heldShift';

describe('Shift held from the start', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  type Happening = [keyof WindowEventMap, KeyboardEventInit];
  const typed: Happening = ['keydown', { key: 'm' }];

  const check = (what: string, happenings: Happening[], held: boolean) =>
    test(what, async () => {
      const answer = heldShift(window);
      for (const [name, init] of happenings) window.dispatchEvent(new KeyboardEvent(name, init));
      vi.advanceTimersByTime(10_000);
      expect(await answer, what).toBe(held);
    });

  check('is let go', [['keyup', { key: 'Shift' }]], true);
  check('repeats', [['keydown', { key: 'Shift', repeat: true }]], true);
  check('goes with a key', [['keydown', { key: 'M', shiftKey: true }]], true);
  check('goes with the mouse', [['pointermove', { shiftKey: true }]], true);
  check('goes with a click', [['pointerdown', { shiftKey: true }]], true);
  check(
    'is held when the key that started the program is let go',
    [['keyup', { key: 'Enter', shiftKey: true }]],
    true,
  );
  check('is not there when nothing happens', [], false);
  check('is not there when the mouse moves', [['pointermove', {}]], false);
  check('is not there when somebody types', [typed, ['keyup', { key: 'Shift' }]], false);
  check(
    'is not there when a click comes first',
    [
      ['pointerdown', {}],
      ['keyup', { key: 'Shift' }],
    ],
    false,
  );
  check(
    'is no capital letter at the beginning of a passphrase',
    [
      ['keydown', { key: 'Shift' }],
      ['keydown', { key: 'M', shiftKey: true }],
      ['keyup', { key: 'Shift', shiftKey: false }],
    ],
    false,
  );
});

describe('safe mode', () => {
  const locked = { session: { state: 'locked' as const, accounts: [{ name: 'Văn thư' }] } };

  test('comes in place of the lock, opens nothing, and leads back', async () => {
    const { user, sent, container } = showWindow(<App shiftHeld={Promise.resolve(true)} />, locked);
    expect(await screen.findByRole('heading', { name: t.backups.safe.title }), 'what it is').toBeVisible();
    expect(screen.getByText(t.backups.safe.hint), 'what it does not do').toBeVisible();
    await expectAccessible(container);
    expect(sent('unlock'), 'nothing is opened').toEqual([]);
    await user.click(screen.getByRole('button', { name: t.backups.start.back }));
    expect(await screen.findByText(t.session.unlockTitle), 'the lock').toBeVisible();
  });

  test('stands on the lock as well, for whoever held no key', async () => {
    const { user } = showWindow(<App shiftHeld={Promise.resolve(false)} />, locked);
    await user.click(await screen.findByRole('button', { name: t.backups.safe.open }));
    expect(
      await screen.findByRole('heading', { name: t.backups.safe.title }),
      'one click away',
    ).toBeVisible();
  });

  test('never closes an office that is open already', async () => {
    let answer: (held: boolean) => void = () => undefined;
    const shiftHeld = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    const { user } = showWindow(<App shiftHeld={shiftHeld} />);
    await screen.findByRole('navigation', { name: t.shell.navigation });
    answer(true);
    await user.click(await screen.findByRole('button', { name: t.keys.lock }));
    expect(await screen.findByText(t.session.unlockTitle), 'nor the next lock').toBeVisible();
    fireEvent.keyUp(document.body, { key: 'Shift' });
    expect(screen.queryByText(t.backups.safe.title), 'nor later').toBeNull();
  });
});
