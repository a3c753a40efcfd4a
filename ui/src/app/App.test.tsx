import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { notifyPlain } from '../components/notices';
import { t } from '../i18n';
import { type Hits, IpcError } from '../ipc';
import { FAKE_PASSPHRASE } from '../ipc/fake';
import { fakeDirective } from '../ipc/fake-records';
import { OPEN_SESSION } from '../ipc/fake-session';
import { expectAccessible, showWindow } from '../testing';
import { App } from './App';

const directive = [fakeDirective({ id: 'd1', number: 1, symbol: '1-CV', abstract: 'chủ nhật xanh' })];

describe('the lock', () => {
  const locked = { session: { state: 'locked' as const } };

  test('opens by the passphrase', async () => {
    const { user, container } = showWindow(<App />, locked);
    await user.type(await screen.findByLabelText(t.session.passphrase), `${FAKE_PASSPHRASE}`);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: t.session.unlock }));
    expect(
      await screen.findByRole('navigation', { name: t.shell.navigation }),
      'the office',
    ).toBeInTheDocument();
  });

  test('asks who is there when several may come in, the last one first', async () => {
    const accounts = [{ name: 'Thư ký' }, { name: 'Văn thư' }];
    const { user, sent, container } = showWindow(<App />, { session: { ...locked.session, accounts } });
    const choice = await screen.findByRole('combobox', { name: t.session.account });
    expect(choice, 'who came in last').toHaveValue('Thư ký');
    expect(screen.getByLabelText(t.session.passphrase), 'the passphrase is typed at once').toHaveFocus();
    await expectAccessible(container);
    await user.selectOptions(choice, 'Văn thư');
    await user.type(screen.getByLabelText(t.session.passphrase), `${FAKE_PASSPHRASE}{Enter}`);
    await screen.findByRole('navigation', { name: t.shell.navigation });
    expect(sent('unlock'), 'that one').toEqual([{ account: 'Văn thư', passphrase: FAKE_PASSPHRASE }]);
  });

  test('asks for nobody where one account stands alone', async () => {
    showWindow(<App />, { session: { ...locked.session, accounts: [{ name: 'Văn thư' }] } });
    await screen.findByLabelText(t.session.passphrase);
    expect(screen.queryByRole('combobox'), 'no choice is shown').toBeNull();
  });

  test('says what the backend says about a wrong one', async () => {
    const { user } = showWindow(<App />, locked);
    await user.type(await screen.findByLabelText(t.session.passphrase), 'sai{Enter}');
    expect((await screen.findAllByText('Mật khẩu chưa đúng.')).length, 'at the field').toBeGreaterThan(0);
  });

  test('asks who got a passphrase from somebody else for one of their own', async () => {
    const { user, sent, container } = showWindow(<App />, {
      ...locked,
      answers: {
        unlock: () => {
          throw new IpcError({ code: 'E_ONE_TIME_PASSPHRASE', message: 'Do người khác đặt.' });
        },
      },
    });
    await user.type(await screen.findByLabelText(t.session.passphrase), 'mật khẩu dùng tạm{Enter}');
    await screen.findByRole('heading', { name: t.session.ownTitle });
    expect(screen.queryByText('Cơ quan Khối huyện Mẫu'), 'nothing of the office shows').toBeNull();
    const own = await screen.findByLabelText(new RegExp(`^${t.session.newPassphrase}`));
    expect(await screen.findByText('thuyen cam nui mua'), 'four words are offered').toBeInTheDocument();
    await expectAccessible(container);
    await user.type(own, 'bốn từ rời nhau');
    await user.type(screen.getByLabelText(new RegExp(`^${t.session.repeatPassphrase}`)), 'bốn từ rời nhau');
    await user.click(screen.getByRole('button', { name: t.session.setOwn }));
    expect(await screen.findByText('Cơ quan Khối huyện Mẫu'), 'then it opens').toBeInTheDocument();
    const [first] = sent('unlock_first');
    expect(first, 'with both').toMatchObject({
      given: 'mật khẩu dùng tạm',
      passphrase: 'bốn từ rời nhau',
      repeated: 'bốn từ rời nhau',
    });
  });

  test('opens by the printed code with a new passphrase typed twice', async () => {
    const { user, sent, container } = showWindow(<App />, locked);
    await user.click(await screen.findByRole('button', { name: t.session.forgot }));
    const code = await screen.findByRole('textbox', { name: new RegExp(t.session.recoveryCode) });
    await expectAccessible(container);
    await user.type(code, 'A1B2');
    await user.type(screen.getByLabelText(new RegExp(`^${t.session.newPassphrase}`)), 'mười hai chữ cái');
    await user.type(screen.getByLabelText(new RegExp(`^${t.session.repeatPassphrase}`)), 'khác');
    await user.click(screen.getByRole('button', { name: t.session.useRecovery }));
    expect(screen.getAllByText(t.session.mismatch).length, 'a slip is caught here').toBeGreaterThan(0);
    expect(sent('unlock_by_recovery'), 'and not sent').toEqual([]);
  });
});

describe('the shell', () => {
  const open = { records: { directive } };

  test('shows whose office it is, what waits, and how old the copy is', async () => {
    const { container } = showWindow(<App />, open);
    expect(await screen.findByText('Cơ quan Khối huyện Mẫu'), 'its name').toBeInTheDocument();
    expect(screen.getByText(t.shell.backup.today), 'the copy on the stick').toBeInTheDocument();
    expect(await screen.findAllByText(t.shell.overdue(4)), 'a number with its meaning').not.toHaveLength(0);
    await screen.findByRole('heading', { level: 1, name: t.areas.overview });
    await expectAccessible(container);
  });

  test('goes from area to area by mouse and by key', async () => {
    const { user, container } = showWindow(<App />, open);
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${t.areas.directivesIn}`) }));
    await screen.findByRole('grid', { name: t.directives.incoming.list });
    await expectAccessible(container);
    await user.keyboard('{Alt>}4{/Alt}');
    await screen.findByRole('heading', { level: 1, name: t.areas.tasks });
  });

  test('shows who may only read nothing that would be refused', async () => {
    const session = { ...OPEN_SESSION, account: { name: 'Chị Mẫu', role: 'viewer' as const } };
    const { user } = showWindow(<App />, { ...open, session: { ...session, may: ['read'] } });
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${t.areas.directivesIn}`) }));
    await screen.findByRole('grid', { name: t.directives.incoming.list });
    expect(screen.getByText(t.shell.roles.viewer), 'whose account it is').toBeInTheDocument();
    expect(screen.queryByRole('button', { name: t.directives.incoming.create }), 'nothing new').toBeNull();
    expect(screen.queryByRole('button', { name: t.common.edit }), 'no change').toBeNull();
    expect(screen.getByRole('button', { name: t.registers.print.open }), 'but paper').toBeInTheDocument();
  });

  test('? lists the keys', async () => {
    const { user } = showWindow(<App />, open);
    await screen.findByRole('heading', { level: 1, name: t.areas.overview });
    await user.keyboard('{Shift>}?{/Shift}');
    expect(await screen.findByText(t.keys.saveAndNew), 'the keys').toBeInTheDocument();
    await expectAccessible(document.body);
  });

  test('Ctrl+K finds commands and records', async () => {
    const { user, sent } = showWindow(<App />, open);
    await screen.findByRole('heading', { level: 1, name: t.areas.overview });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(t.shell.palette.placeholder), 'chủ nhật');
    await user.click(await screen.findByText('chủ nhật', { selector: 'mark' }));
    await screen.findByRole('heading', { level: 1, name: t.areas.directivesIn });
    expect(sent('search').at(-1), 'asked as typed').toEqual({
      query: { q: 'chủ nhật', limit: 20, offset: 0, reach: 'newest' },
    });
  });

  test.each(['out', 'internal'] as const)(
    'Ctrl+K opens a paper of ours (%s) among ours',
    async (direction) => {
      const paper = fakeDirective({ id: 'paper', direction, abstract: 'Mời họp giao ban' });
      const { user, sent } = showWindow(<App />, { records: { directive: [paper] } });
      await screen.findByRole('heading', { level: 1, name: t.areas.overview });
      await user.keyboard('{Control>}k{/Control}');
      await user.type(await screen.findByPlaceholderText(t.shell.palette.placeholder), 'mời họp');
      await user.click(await screen.findByText('Mời họp', { selector: 'mark' }));
      await screen.findByRole('heading', { level: 1, name: t.areas.directivesOut });
      expect(
        await screen.findByRole('heading', { level: 2, name: String(paper.abstract) }),
        'whole',
      ).toBeVisible();
      expect(sent('record_list').length, 'in its list').toBeGreaterThan(0);
    },
  );

  test('Ctrl+K marks what was typed and goes beyond the newest when asked', async () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      fakeDirective({ id: `m${at}`, number: at, abstract: `Họp giao ban tuần ${at}` }),
    );
    const { user, sent } = showWindow(<App />, { records: { directive: many } });
    await screen.findByRole('heading', { level: 1, name: t.areas.overview });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(t.shell.palette.placeholder), 'giao ban');
    const marks = (await screen.findAllByText('giao ban')).filter(({ tagName }) => tagName === 'MARK');
    expect(marks.length, 'in each of the newest').toBe(20);
    expect(screen.getAllByText(/^Văn bản · Số /).length, 'each says what it is').toBe(20);
    await expectAccessible(document.body);
    await user.click(screen.getByText(t.shell.palette.searchAll));
    await waitFor(() => expect(screen.getAllByText(/^Văn bản · Số /).length, 'all of them').toBe(30));
    expect(sent('search').at(-1), 'asked once, for all').toEqual({
      query: { q: 'giao ban', limit: 50, offset: 0, reach: 'all' },
    });
    await user.keyboard('{Escape}');
  });

  test('Enter takes the first of what was found after the last letter', async () => {
    const paper = fakeDirective({ id: 'paper', direction: 'out', abstract: 'Mời họp giao ban' });
    const matches = [{ start: 0, end: 7 }];
    const title = String(paper.abstract);
    const hit = { id: paper.id, title, title_matches: matches, field: 'abstract', snippet: title, matches };
    const about = { kind: 'directive', direction: 'out', number: null, symbol: '', day: null } as const;
    const rows = [{ ...about, ...hit, source_row: null }];
    let answer = () => {};
    const late = new Promise<Hits>((resolve) => {
      answer = () => resolve({ rows, total: 1, more: false });
    });
    const search = () => late;
    const { user } = showWindow(<App />, { records: { directive: [paper] }, answers: { search } });
    await screen.findByRole('heading', { level: 1, name: t.areas.overview });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(t.shell.palette.placeholder), 'mời họp');
    await screen.findByText(t.shell.palette.nothing);
    answer();
    await screen.findByText('Mời họp', { selector: 'mark' });
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: t.areas.directivesOut });
  });

  test('an input method at work is left alone', async () => {
    const { user } = showWindow(<App />, open);
    await screen.findByRole('heading', { level: 1, name: t.areas.overview });
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByPlaceholderText<HTMLInputElement>(t.shell.palette.placeholder);
    fireEvent.compositionStart(field);
    for (const typed of ['c', 'ch', 'chu', 'chủ']) {
      fireEvent.change(field, { target: { value: typed } });
      expect(field.value, 'what is being composed stays as it is').toBe(typed);
    }
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229, isComposing: true });
    expect(screen.getByPlaceholderText(t.shell.palette.placeholder), 'Enter ends a word').toBeVisible();
    fireEvent.compositionEnd(field);
    expect(field.value, 'nor afterwards').toBe('chủ');
    await user.keyboard('{Escape}');
  });

  test('Ctrl+Z takes the last step back and says so', async () => {
    const { user, sent } = showWindow(<App />, open);
    await screen.findByRole('heading', { level: 1, name: t.areas.overview });
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(t.shell.undone('thay đổi vừa làm')), 'by name').toBeInTheDocument();
    expect(sent('undo').length, 'once').toBe(1);
  });

  test('locks, and nothing of the office stays in sight', async () => {
    const { user } = showWindow(<App />, open);
    await user.click(await screen.findByRole('button', { name: t.keys.lock }));
    expect(await screen.findByText(t.session.unlockTitle), 'the lock').toBeInTheDocument();
    expect(screen.queryByText('Cơ quan Khối huyện Mẫu'), 'no name').not.toBeInTheDocument();
  });

  test('opens again without the notices of before', async () => {
    const { user } = showWindow(<App />, open);
    await screen.findByRole('heading', { level: 1, name: t.areas.overview });
    act(() => notifyPlain('Đã lưu.'));
    await screen.findByText('Đã lưu.');
    await user.click(await screen.findByRole('button', { name: t.keys.lock }));
    await user.type(await screen.findByLabelText(t.session.passphrase), `${FAKE_PASSPHRASE}{Enter}`);
    await screen.findByRole('heading', { level: 1, name: t.areas.overview });
    expect(screen.queryByText('Đã lưu.'), 'it belongs to whoever was here').toBeNull();
  });
});

test('a state that cannot be read is a page with its code', async () => {
  const refuse = () => {
    throw new IpcError({ code: 'E_KEYS_DAMAGED', message: 'hỏng' });
  };
  showWindow(<App />, { answers: { session_state: refuse } });
  expect(
    await screen.findByText(t.errors.code('E_KEYS_DAMAGED')),
    'for the support person',
  ).toBeInTheDocument();
});

test('set-up asks step by step, writes once, and ends when the code was typed back', async () => {
  const { user, sent, container } = showWindow(<App />, { session: { state: 'none', today: '2026-11-21' } });
  const type = async (label: string, text: string) =>
    user.type(await screen.findByRole('textbox', { name: (name) => name.startsWith(label) }), text);
  const next = async () => user.click(screen.getByRole('button', { name: t.common.next }));

  await type(t.setup.office.name, 'Cơ quan Khối');
  await type(t.setup.office.abbreviation, 'CQK');
  await type(t.setup.office.committee, 'Ban Thường vụ Đảng ủy');
  await type(t.setup.office.addressee, 'Ban Thường vụ Đảng ủy');
  await type(t.setup.office.datePlace, 'Mẫu');
  await type(t.setup.office.startsOn, '1/1');
  await expectAccessible(container);
  await next();
  await screen.findByRole('heading', { level: 1, name: t.setup.steps.members });
  await expectAccessible(container);
  await next();
  await type(t.setup.books.of.in.last, '{Backspace}412');
  await user.click(screen.getByRole('button', { name: t.setup.books.of.out.addType }));
  await user.keyboard('cong van{Enter}{Enter}120');
  await expectAccessible(container);
  await next();
  await type(t.setup.letterhead.signerName, 'Người ký');
  await type(t.setup.letterhead.signerTitle, 'Trưởng khối');
  await type(t.setup.letterhead.agencyLines, 'CƠ QUAN KHỐI');
  await next();
  expect(await screen.findByText('thuyen cam nui mua'), 'four words are offered').toBeVisible();
  await user.type(
    await screen.findByLabelText(t.session.passphrase, { exact: false, selector: '[data-path=passphrase]' }),
    FAKE_PASSPHRASE,
  );
  await user.type(screen.getByLabelText(new RegExp(`^${t.session.repeatPassphrase}`)), FAKE_PASSPHRASE);
  await user.click(screen.getByRole('button', { name: t.setup.passphrase.create }));

  for (const [group, typed] of [
    [2, 'C3D4'],
    [5, 'J9K1'],
    [14, 'C9D1'],
  ] as const)
    await type(t.secrets.code.group(group), typed);
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: t.setup.passphrase.confirm }));
  await screen.findByRole('heading', { level: 1, name: t.setup.steps.mid_year });
  await expectAccessible(container);
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: t.setup.done.start }));
  await waitFor(() => expect(screen.getByText(t.shell.product), 'the office opens').toBeInTheDocument());

  expect(sent('bring_forward'), 'one key leaves the middle of the year out').toEqual([]);
  expect(sent('office_create'), 'one office, whole').toHaveLength(1);
  expect(sent('office_create')[0], 'as it was meant').toMatchObject({
    input: {
      account_name: 'Văn thư',
      profile: {
        name: 'Cơ quan Khối',
        valid_from: '2026-01-01',
        letterhead: 'party',
        level: 'commune',
        short_name: 'Cơ quan Khối',
        village_word: 'thôn, bản',
        recipients: 'Lưu Cơ quan Khối.',
        grouping: 'subcommittee',
        briefing_due_day: 25,
      },
      books: [
        {
          book: { direction: 'in', name: 'Sổ đến mẫu', sequence: 'common' },
          last_used: 412,
          last_by_type: [],
        },
        {
          book: { direction: 'out', name: 'Sổ đi mẫu', sequence: 'per_type' },
          last_used: null,
          last_by_type: [{ document_type: 'Công văn', last_used: 120 }],
        },
        { book: { direction: 'internal', sequence: 'common' }, last_used: 0, last_by_type: [] },
      ],
      subcommittees: [{ name: 'Văn phòng' }, { name: 'Tuyên truyền' }],
      organisations: expect.arrayContaining([expect.objectContaining({ abbreviation: 'MTTQ' })]),
      signers: [{ person: { full_name: 'Người ký' }, signer: { title: 'Trưởng khối' } }],
    },
    passphrase: FAKE_PASSPHRASE,
  });
  expect(sent('recovery_confirm'), 'the groups that were asked').toEqual([{ typed: 'C3D4 J9K1 C9D1' }]);
});
