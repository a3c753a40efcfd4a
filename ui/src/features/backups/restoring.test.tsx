import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../app/App';
import { LeaveDialog } from '../../app/LeaveDialog';
import { notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { IpcError } from '../../ipc';
import {
  FAKE_HELD,
  FAKE_PREVIEW,
  FAKE_RESTORED,
  FAKE_SHELF,
  FAKE_VERIFIED,
  FAKE_WAY_BACK,
} from '../../ipc/fake-backups';
import { FAKE_CATALOGUES } from '../../ipc/fake-records';
import { OPEN_SESSION } from '../../ipc/fake-session';
import { expectAccessible, show, showWindow } from '../../testing';
import BackupsScreen from '.';
import { RestoreDialog } from './RestoreDialog';

const texts = t.backups;
const NAME = '3f2a9c1b7d4e5f60-000012';
const button = (name: string) => screen.findByRole('button', { name });
const dialog = (office: 'open' | 'closed', done = vi.fn()) => (
  <RestoreDialog name={NAME} office={office} onClose={vi.fn()} onDone={done} />
);

describe('the backups on a stick', () => {
  test('are listed with what each is worth, and proven on request', async () => {
    const { user, sent } = show(<BackupsScreen />, { answers: { backup_list: () => FAKE_SHELF } });
    await user.click(await button(texts.shelf.choose));
    expect(await screen.findByText(texts.shelf.chosen('/media/USB-XANH')), 'where').toBeVisible();
    const rows = screen.getAllByRole('row').slice(-FAKE_SHELF.backups.length);
    expect(rows[0], 'the newest of this machine').toHaveTextContent(texts.shelf.origins.this_copy);
    expect(rows[0], 'not proven yet').toHaveTextContent(texts.shelf.states.complete);
    expect(rows[1], 'why it is damaged').toHaveTextContent('rỗng (0 byte)');
    expect(rows[2], 'another laptop').toHaveTextContent(texts.shelf.origins.other_copy);
    const [, damaged] = rows;
    expect(damaged && within(damaged).queryAllByRole('button'), 'nothing is done with it').toEqual([]);
    await expectAccessible(document.body);
    await user.click(await button(texts.shelf.verifyNamed('12')));
    expect(await screen.findByText(texts.shelf.states.verified), 'it is whole').toBeVisible();
    expect(sent('backup_verify'), 'by its name, never by a path').toEqual([{ name: NAME }]);
  });
});

const failure = (code: string) => ({
  code,
  message: 'Một điều không hay.',
  next: 'Một việc cần làm.',
  fields: [],
});

describe('a backup that is read through', () => {
  const read = async (verify: () => never | typeof FAKE_VERIFIED) => {
    const shown = show(<BackupsScreen />, {
      answers: { backup_list: () => FAKE_SHELF, backup_verify: verify },
    });
    await shown.user.click(await button(texts.shelf.verifyNamed('12')));
    return shown;
  };
  const fails = (code: string) => () => {
    throw new IpcError(failure(code));
  };

  test.each(['E_BACKUP_DAMAGED', 'E_BACKUP_FORGED'])('and is not whole stays so: %s', async (code) => {
    const { sent } = await read(fails(code));
    expect(await screen.findByText('Một điều không hay.'), 'why').toBeVisible();
    const row = screen.getAllByRole('row').at(-FAKE_SHELF.backups.length);
    expect(row, 'it is not shown as unproven').toHaveTextContent(texts.shelf.states.damaged);
    expect(await button(texts.shelf.restoreNamed('12')), 'and nobody restores it').toBeDisabled();
    expect(await button(texts.shelf.verifyNamed('12')), 'but it is read again when asked').toBeEnabled();
    await waitFor(() => expect(sent('backup_ages').length, 'what is known of the sticks').toBe(2));
  });

  test('and cannot be, is as unproven as before', async () => {
    await read(fails('E_DISK_GONE'));
    expect(await screen.findByText('Một điều không hay.'), 'why').toBeVisible();
    expect(
      await button(texts.shelf.restoreNamed('12')),
      'a stick that was pulled proves nothing',
    ).toBeEnabled();
  });

  test('and opens under no key at hand is said to be whole by its own account', async () => {
    await read(() => ({ ...FAKE_VERIFIED, about: null }));
    expect(await screen.findByText(texts.shelf.states.whole), 'anybody can write that').toBeVisible();
  });
});

describe('a restore', () => {
  test('says what it costs before an administrator agrees', async () => {
    const done = vi.fn();
    const { user, sent } = show(dialog('open', done));
    expect(await screen.findByText(texts.restore.lostCount('15')), 'what is lost').toBeVisible();
    expect(screen.getByText('1.207'), 'the letters of now').toBeVisible();
    expect(screen.getByText(texts.restore.backNobody), 'whose access returns').toBeVisible();
    await expectAccessible(document.body);
    await user.type(screen.getByLabelText(new RegExp(`^${t.session.passphrase}`)), 'của quản trị');
    await user.click(await button(texts.restore.run));
    expect(await screen.findByText(texts.restore.doneHeld('Sổ văn bản đến')), 'what is next').toBeVisible();
    for (const notice of FAKE_RESTORED.notices)
      expect(screen.getByText(notice), 'and what else to know').toBeVisible();
    const run = { name: NAME, secret: { passphrase: 'của quản trị' }, secret_then: null };
    expect(sent('restore_run'), 'asked once').toEqual([run]);
    expect(done, 'the office is taken over when the clerk has read it').not.toHaveBeenCalled();
    await user.click(await button(texts.restore.goOn));
    expect(done).toHaveBeenCalledWith(OPEN_SESSION);
  });

  test('asks for the secret of the day where the keys were changed since', async () => {
    const older = new IpcError({ code: 'E_BACKUP_OLDER_KEYS', message: 'khóa cũ' });
    const { user, sent } = show(dialog('open'), {
      answers: {
        restore_preview: ({ secret }) => {
          if (!secret) throw older;
          return { ...FAKE_PREVIEW, passphrases_back: ['Người cũ'] };
        },
      },
    });
    expect(await screen.findByText(texts.restore.askThen), 'which one').toBeVisible();
    await user.click(await button(t.session.use.code));
    await user.type(screen.getByLabelText(new RegExp(t.session.recoveryCode)), 'A1B2');
    await user.click(await button(texts.restore.next));
    expect(await screen.findByText('Người cũ'), 'whose access returns').toBeVisible();
    await user.type(screen.getByLabelText(new RegExp(`^${t.session.passphrase}`)), 'nay');
    await user.click(await button(texts.restore.run));
    const run = { name: NAME, secret: { passphrase: 'nay' }, secret_then: { code: 'A1B2' } };
    await waitFor(() => expect(sent('restore_run'), 'both go over').toEqual([run]));
  });

  test('says who will not get in, and what cannot be counted', async () => {
    const preview = { ...FAKE_PREVIEW, operations_lost: null, access_lost: ['Người mới', 'Người hai'] };
    show(dialog('open'), { answers: { restore_preview: () => preview } });
    expect(await screen.findByText('Người mới, Người hai'), 'by name').toBeVisible();
    expect(screen.getByText(texts.restore.lostElsewhere), 'another copy of the office').toBeVisible();
  });

  test('that is refused leaves everything and can be tried again', async () => {
    const wrong = new IpcError({ code: 'E_WRONG_PASSPHRASE', message: 'Mật khẩu chưa đúng.' });
    const { user } = show(dialog('open'), { answers: { restore_run: () => Promise.reject(wrong) } });
    await user.type(await screen.findByLabelText(new RegExp(`^${t.session.passphrase}`)), 'sai{Enter}');
    expect(await screen.findByText('Mật khẩu chưa đúng.'), 'why').toBeVisible();
    expect(screen.getByText(texts.restore.failed), 'nothing was lost').toBeVisible();
  });
});

describe('an empty laptop', () => {
  test('gets its office from the first screen on', async () => {
    const records = { activity_kind: 19, campaign: 0, holiday: 2, task: 310, directive: 1200 };
    const in_backup = { ...FAKE_PREVIEW.in_backup, records };
    const preview = { ...FAKE_PREVIEW, in_backup, now: null, operations_lost: null, differences: {} };
    const { user } = showWindow(<App />, {
      session: { state: 'none', today: OPEN_SESSION.today },
      answers: {
        restore_preview: () => preview,
        restore_run: () => ({ restored: { ...FAKE_RESTORED, has_way_back: false }, session: OPEN_SESSION }),
      },
    });
    await user.click(await button(texts.start.open));
    await screen.findByText(texts.start.hint);
    await expectAccessible(document.body);
    await user.click(await button(texts.shelf.choose));
    await user.click(await button(texts.shelf.restoreNamed('12')));
    await user.type(await screen.findByLabelText(new RegExp(`^${t.session.passphrase}`)), 'cũ{Enter}');
    expect(await screen.findByText(texts.restore.contents), 'what the backup holds').toBeVisible();
    const held = screen.getByRole('table', { name: texts.restore.contents });
    const cells = within(held).getAllByRole('cell');
    expect(
      cells.map((cell) => cell.textContent),
      'what there is, by names, the letters of then first',
    ).toEqual(['Văn bản', '1.200', 'Nhiệm vụ', '310', 'Ngày nghỉ', '2', 'Loại hoạt động', '19']);
    await user.click(await button(texts.restore.run));
    await user.click(await button(texts.restore.goOn));
    expect(await screen.findByRole('navigation', { name: t.shell.navigation }), 'the office').toBeVisible();
  });
});

describe('after a restore', () => {
  test('each book asks for its last number on paper', async () => {
    let held = structuredClone(FAKE_HELD);
    const { user, sent } = show(<BackupsScreen />, {
      answers: {
        held_numbers: () => held,
        number_confirm: () => {
          held = [];
          return { id: 'b', operation: 5, tables: ['meta'] };
        },
      },
    });
    const name = texts.held.book('Sổ văn bản đến', texts.held.year('2026'));
    const field = await screen.findByLabelText(new RegExp(texts.held.lastOf(name)));
    expect(field, 'what the clerk came for').toHaveFocus();
    await user.type(field, '1210');
    await expectAccessible(document.body);
    await user.click(await button(texts.held.confirm));
    await waitFor(() => expect(screen.queryByText(texts.held.title), 'none waits').toBeNull());
    const input = { book: FAKE_HELD[0]?.book, document_type: null, year: 2026, last_used: 1210 };
    expect(sent('number_confirm'), 'as it stands on paper').toEqual([{ input }]);
  });

  test('a book by types asks for its other types until there is none', async () => {
    const [first] = FAKE_HELD;
    if (!first) throw new Error('a book waits');
    let held = [{ ...first, name: 'Sổ văn bản đi', is_others: true, last_known: 0 }];
    const { user, sent } = show(<BackupsScreen />, {
      records: FAKE_CATALOGUES,
      answers: {
        held_numbers: () => held,
        number_confirm: ({ input }) => {
          if (!input.document_type) held = [];
          return { id: 'b', operation: 5, tables: ['meta'] };
        },
      },
    });
    const field = () => screen.findByRole('textbox', { name: new RegExp(texts.held.lastOfType) });
    const type = await screen.findByRole('combobox', { name: new RegExp(texts.held.type) });
    await waitFor(() => expect(type, 'the type comes first').toHaveFocus());
    await user.keyboard('Báo');
    await screen.findByRole('option', { name: 'Báo cáo' });
    await user.keyboard('{Enter}');
    await user.type(await field(), '5');
    await expectAccessible(document.body);
    await user.click(await button(texts.held.confirm));
    await waitFor(async () => expect(await field(), 'the next type is asked for').toHaveValue(''));
    await user.click(await button(texts.held.noMore));
    await waitFor(() => expect(screen.queryByText(texts.held.title), 'none waits').toBeNull());
    const input = { book: first.book, year: 2026 };
    expect(sent('number_confirm'), 'type by type, and then the rest').toEqual([
      { input: { ...input, document_type: expect.any(String), last_used: 5 } },
      { input: { ...input, document_type: null, last_used: 0 } },
    ]);
  });

  test('the first book that waits has the cursor, then the next', async () => {
    const [first] = FAKE_HELD;
    if (!first) throw new Error('a book waits');
    let held = ['Sổ A', 'Sổ B', 'Sổ C'].map((name, at) => ({ ...first, book: `${at}`, name }));
    const { user } = show(<BackupsScreen />, {
      answers: {
        held_numbers: () => held,
        number_confirm: () => {
          held = held.slice(1);
          return { id: 'b', operation: 5, tables: ['meta'] };
        },
      },
    });
    const field = (name: string) =>
      screen.findByLabelText(new RegExp(texts.held.lastOf(texts.held.book(name, texts.held.year('2026')))));
    await waitFor(async () => expect(await field('Sổ A'), 'the first').toHaveFocus());
    await user.keyboard('7{Enter}');
    await waitFor(async () => expect(await field('Sổ B'), 'then the one after it').toHaveFocus());
  });

  test('where no book waits the cursor waits at the backup', async () => {
    show(<BackupsScreen />, { answers: { held_numbers: () => [] } });
    await screen.findByLabelText(texts.reminder.due, { exact: false });
    expect(await button(texts.open), 'no field of a card took it').toHaveFocus();
  });

  test('one step leads back', async () => {
    const { user, sent } = show(<BackupsScreen />, { answers: { restore_way_back: () => FAKE_WAY_BACK } });
    act(() => notifyPlain('Đã lưu.'));
    expect(await screen.findByText('Đã lưu.'), 'a notice of before').toBeVisible();
    await user.click(await button(texts.wayBack.open));
    const leaving = texts.wayBack.leavingCount('12', '10:05 21/11/2026');
    expect(await screen.findByText(leaving), 'what goes out of force').toBeVisible();
    expect(screen.getByText('Người mới'), 'and who with it').toBeVisible();
    await expectAccessible(document.body);
    await user.type(await screen.findByLabelText(new RegExp(`^${t.session.passphrase}`)), 'của quản trị');
    await user.click(await button(texts.wayBack.run));
    expect(await screen.findByText(texts.wayBack.done), 'it is told').toBeVisible();
    await waitFor(() => expect(screen.queryByText('Đã lưu.'), 'and nothing of before').toBeNull());
    const today = { secret: { passphrase: 'của quản trị' }, secret_then: null };
    expect(sent('restore_back'), 'one secret is enough').toEqual([today]);
  });

  test('what has other secrets is gone back to with one of those as well', async () => {
    const other = new IpcError({ code: 'E_WAY_BACK_OTHER_SECRET', message: 'mật khẩu khác' });
    const { user, sent } = show(<BackupsScreen />, {
      answers: {
        restore_way_back: () => ({ ...FAKE_WAY_BACK, operations: 0 }),
        restore_back: ({ secret_then: then }) => {
          if (!then) throw other;
          return { held: [], session: OPEN_SESSION };
        },
      },
    });
    const passphrase = () => screen.findByLabelText(new RegExp(`^${t.session.passphrase}`));
    await user.click(await button(texts.wayBack.open));
    expect(await screen.findByText(texts.wayBack.leavingNothing), 'nothing was done since').toBeVisible();
    await user.type(await passphrase(), 'nay{Enter}');
    expect(await screen.findByText(texts.wayBack.askThen), 'which one').toBeVisible();
    await user.type(await passphrase(), 'khi ấy{Enter}');
    expect(await screen.findByText(texts.wayBack.done), 'it is told').toBeVisible();
    const both = { secret: { passphrase: 'nay' }, secret_then: { passphrase: 'khi ấy' } };
    expect(sent('restore_back').at(-1), 'both go over').toEqual(both);
  });
});

describe('safe mode', () => {
  test('reads a backup out and opens nothing', async () => {
    const { user, sent } = showWindow(<App />, { session: { state: 'safe', today: OPEN_SESSION.today } });
    expect(await screen.findByText(texts.safe.restart), 'what it is').toBeVisible();
    await user.click(await button(texts.shelf.choose));
    await user.click(await button(texts.export.openNamed('12')));
    await user.type(await screen.findByLabelText(new RegExp(`^${t.session.passphrase}`)), 'cũ{Enter}');
    expect(await screen.findByText(texts.export.done('1', '12', '214')), 'what came out').toBeVisible();
    expect(sent('unlock'), 'the office stays closed').toEqual([]);
    await expectAccessible(document.body);
  });
});

describe('leaving with work that no backup holds', () => {
  const leaving = () => {
    let tell: (leaving: { unsaved: number }) => void = () => undefined;
    const shown = show(<LeaveDialog />, {
      answers: {
        leave_follow: ({ follower }) => {
          tell = follower;
          return null;
        },
      },
    });
    return { ...shown, close: () => act(() => tell({ unsaved: 35 })) };
  };

  test('is asked about, and one key declines', async () => {
    const { user, sent, close } = leaving();
    expect(screen.queryByRole('dialog'), 'not before').toBeNull();
    close();
    expect(await screen.findByText(texts.leave.message('35')), 'how much').toBeVisible();
    await expectAccessible(document.body);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(sent('leave_now').length, 'the window closes').toBe(1));
  });

  test('leads to a backup and then out', async () => {
    const { user, sent, close } = leaving();
    close();
    await user.click(await button(texts.leave.run));
    const [decline] = (await screen.findAllByRole('button', { name: texts.close })).slice(-1);
    if (decline) await user.click(decline);
    await waitFor(() => expect(sent('leave_stay').length, 'or back to work').toBe(1));
    expect(sent('leave_now'), 'it stays open').toEqual([]);
  });
});
