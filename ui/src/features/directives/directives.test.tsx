import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { t } from '../../i18n';
import { IpcError } from '../../ipc';
import { FAKE_CATALOGUES, fakeDirective } from '../../ipc/fake-records';
import { expectAccessible, herePlace, show } from '../../testing';
import { IncomingScreen } from './incoming/IncomingScreen';
import { OutgoingScreen } from './outgoing/OutgoingScreen';

const texts = t.directives;
const routing = {
  id: 'routing-1',
  directive: 'letter',
  position: 0,
  author: 'Trưởng Khối Mẫu',
  day: '2026-11-20',
  words: 'Giao Hội Phụ nữ chủ trì.',
  lead: 'organisation-3',
  deadline: '2026-11-30',
  handed_over_on: null,
  coordinating: ['organisation-2'],
};
const letter = fakeDirective({
  id: 'letter',
  number: 12,
  abstract: 'Ngày chủ nhật xanh',
  issuer: 'Huyện ủy',
  symbol: '5-CV/HU',
  recipients: 'Khối',
  routings: [routing],
});
const paper = fakeDirective({
  id: 'paper',
  book: 'book-out',
  direction: 'out',
  number_state: 'none',
  state: 'draft',
  abstract: 'Kế hoạch giám sát',
  issuer: 'Cơ quan Khối',
});
const records = { ...FAKE_CATALOGUES, directive: [letter, paper] };

/** The office writes what it was sent; what it shows is another matter. */
const SAVED = { record_save: () => ({ id: 'letter', operation: 1, tables: [] }) };

const field = (label: string) => screen.findByRole('textbox', { name: new RegExp(`^${label}`) });
const button = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name}`) });

describe('what comes in', () => {
  test('is registered by the keyboard alone', async () => {
    const { user, sent } = show(<IncomingScreen intent="create" />, { records, answers: SAVED });
    expect(await field(texts.incoming.day), 'the day is ready').toHaveFocus();
    await user.keyboard(
      '{Control>}a{/Control}20/11{Enter}UBND huyện{Enter}7/UBND{Enter}Mời họp{Control>}s{/Control}',
    );
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'with the book, and the next number').toMatchObject({
      kind: 'directive',
      input: {
        book: 'book-in',
        numbering: { mode: 'next' },
        day: '2026-11-20',
        issuer: 'UBND huyện',
        symbol: '7/UBND',
        abstract: 'Mời họp',
        document_date: null,
        urgency: 'normal',
        routings: [],
        relations: [],
      },
    });
  });

  test('carries a routing, and its faults are shown on its own fields', async () => {
    const fields = [{ field: 'routings[0].deadline', message: 'Hạn trước ngày ghi.' }];
    const record_save = () => {
      throw new IpcError({ code: 'E_FIELD', message: 'Còn mục chưa đúng.', fields });
    };
    const { user, sent } = show(<IncomingScreen intent="create" />, { records, answers: { record_save } });
    await user.type(await field(texts.incoming.issuer), 'Huyện ủy');
    await user.type(await field(texts.abstract), 'Việc chung');
    await user.click(await button(texts.routing.add));
    expect(await field(texts.routing.author), 'the new row is ready').toHaveFocus();
    await user.keyboard('Trưởng Khối{Enter}21/11{Enter}1/11');
    await user.click(screen.getByRole('combobox', { name: new RegExp(`^${texts.lead}`) }));
    await user.keyboard('phu nu{Enter}{Control>}s{/Control}');
    const deadline = await field(`${texts.routing.deadline}$`);
    await waitFor(() => expect(deadline, 'the fault is at its field').toHaveFocus());
    expect(deadline, 'and marked').toBeInvalid();
    expect(sent('record_save')[0], 'the row as typed').toMatchObject({
      input: {
        routings: [{ id: null, author: 'Trưởng Khối', deadline: '2026-11-01', lead: 'organisation-3' }],
      },
    });
  });

  test('can bear the number that was stamped', async () => {
    const { user, sent } = show(<IncomingScreen intent="create" />, { records, answers: SAVED });
    await user.type(await field(texts.incoming.issuer), 'Huyện ủy');
    await user.type(await field(texts.abstract), 'Việc chung');
    const way = screen.getByRole('combobox', { name: new RegExp(`^${texts.numbering.label}`) });
    await user.clear(way);
    await user.type(way, 'dong dau{Enter}');
    await user.keyboard('{Control>}s{/Control}');
    const number = await field(texts.numbering.number);
    await waitFor(() => expect(number, 'the number is asked for').toHaveFocus());
    await user.keyboard('1.043{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'as stamped').toMatchObject({
      input: { numbering: { mode: 'stamped', number: 1043 } },
    });
  });

  test('keeps what its form does not show when it is changed', async () => {
    const { user, sent } = show(<IncomingScreen />, { records, answers: SAVED });
    await user.click(await button(t.common.edit));
    await user.type(await field(texts.note), 'x{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    const { id, directive: _, position: __, ...typed } = routing;
    expect(sent('record_save')[0], 'whole').toMatchObject({
      input: { id: 'letter', recipients: 'Khối', note: 'x', routings: [{ ...typed, id }] },
    });
  });

  test('says what is missing and turns a routing into a task', async () => {
    const { user } = show(<IncomingScreen />, { records, answers: SAVED });
    expect(
      await screen.findByText(texts.missing(`${texts.missingDate}, ${texts.missingType}`)),
      'what the register asks for',
    ).toBeInTheDocument();
    await user.click(await button(texts.routing.toTask));
    expect(herePlace(), 'the task begins with who, what and by when').toEqual({
      area: 'tasks',
      intent: 'create',
      prefill: {
        title: 'Ngày chủ nhật xanh',
        lead: 'organisation-3',
        coordinating: ['organisation-2'],
        due_on: '2026-11-30',
        subcommittee: null,
        task_group: null,
        sources: [{ kind: 'directive', directive: 'letter', note: '' }],
      },
    });
  });

  test('loses its number only with a reason', async () => {
    const { user, sent } = show(<IncomingScreen />, { records, answers: SAVED });
    await user.click(await button(texts.more));
    await user.click(await screen.findByRole('menuitem', { name: texts.numbering.cancel }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: texts.numbering.cancel }));
    expect(sent('directive_cancel_number'), 'not without').toEqual([]);
    await user.type(await field(texts.numbering.cancelReason), 'Cấp nhầm{Control>}s{/Control}');
    await waitFor(() => expect(sent('directive_cancel_number').length, 'sent').toBe(1));
    expect(sent('directive_cancel_number')[0], 'with').toEqual({ id: 'letter', reason: 'Cấp nhầm' });
  });

  test('is shown when the search asks for it', async () => {
    show(<IncomingScreen record="letter" />, { records, answers: SAVED });
    expect(await screen.findByRole('heading', { name: 'Ngày chủ nhật xanh' }), 'whole').toBeInTheDocument();
  });

  test('sends what lives in the other register there', async () => {
    show(<IncomingScreen record="paper" />, { records, answers: SAVED });
    await waitFor(() =>
      expect(herePlace(), 'the search knows no registers').toEqual({
        area: 'directivesOut',
        record: 'paper',
      }),
    );
  });
});

describe('while a letter is typed', () => {
  const twin = {
    likeness: 'symbol' as const,
    id: 'letter',
    direction: 'in' as const,
    number: 12,
    day: '2026-11-20',
    issuer: 'Huyện ủy',
    symbol: '5-CV/HU',
    document_date: null,
    abstract: 'Ngày chủ nhật xanh',
    deleted_at: null,
  };

  test('one registered before is named without disturbing the typing', async () => {
    const answers = {
      ...SAVED,
      directive_twins: () => [twin, { ...twin, id: 'gone', deleted_at: '2026-11-20T08:00:00' }],
    };
    const { user, container } = show(<IncomingScreen intent="create" />, { records, answers });
    await user.type(await field(texts.incoming.issuer), 'Huyện ủy');
    const symbol = await field(texts.symbol);
    await user.type(symbol, '5-CV/HU');
    const other = await button(texts.twins.open('Số 12'));
    expect(symbol, 'the typing goes on where it was').toHaveFocus();
    expect(screen.getByText(new RegExp(texts.twins.inTrash)), 'one in the trash is named').toBeVisible();
    await expectAccessible(container);
    // What was typed can then be kept as a draft, so that nothing is asked on the way.
    await user.click(screen.getByRole('button', { name: texts.secrecy.no }));
    await user.click(other);
    await waitFor(() =>
      expect(herePlace(), 'the other is one click away').toEqual({ area: 'directivesIn', record: 'letter' }),
    );
  });

  test('its symbol proposes the type', async () => {
    const type = FAKE_CATALOGUES.document_type?.[0];
    const proposal = {
      number: 5,
      document_types: [type?.id ?? ''],
      issuer: 'Huyện ủy',
      issuer_organisation: null,
    };
    const answers = { ...SAVED, directive_propose: () => proposal };
    const { user, sent } = show(<IncomingScreen intent="create" />, { records, answers });
    await user.type(await field(texts.symbol), '5-CV/HU');
    await user.click(await button(texts.proposals.issuer('Huyện ủy')));
    await user.click(await button('Loại: '));
    await user.type(await field(texts.abstract), 'Việc chung{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'as taken over').toMatchObject({
      input: { issuer: 'Huyện ủy', document_type: type?.id, symbol: '5-CV/HU' },
    });
  });
});

describe('the gate before secret papers', () => {
  const { secrecy } = texts;
  const press = async (name: string) => (await screen.findByRole('button', { name })).click();

  test('keeps no draft before the line is answered, and none with a stamp in it', async () => {
    const { user, sent } = show(<IncomingScreen intent="create" />, { records, answers: SAVED });
    await user.type(await field(texts.incoming.issuer), 'HU');
    await new Promise((rested) => setTimeout(rested, 1200));
    expect(sent('draft_put'), 'nothing reaches the disk').toEqual([]);
    await press(secrecy.no);
    await waitFor(() => expect(sent('draft_put').length, 'now it is kept').toBe(1));
    await user.type(await field(texts.abstract), 'MẬT');
    await new Promise((rested) => setTimeout(rested, 1200));
    expect(JSON.stringify(sent('draft_put')), 'but not with a stamp').not.toContain('MẬT');
  });

  test('a stamped paper leaves nothing behind, but its number where the office allows it', async () => {
    const register_rules = () => ({ deadline: null, holds_numbers: true });
    const { user, sent } = show(<IncomingScreen intent="create" />, {
      records,
      answers: { ...SAVED, register_rules },
    });
    const abstract = await field(texts.abstract);
    await user.type(abstract, 'Diễn tập');
    await press(secrecy.yes);
    await press(secrecy.stop);
    await waitFor(async () => expect(await field(texts.abstract), 'emptied').toHaveValue(''));
    await press(secrecy.hold);
    await waitFor(() => expect(sent('directive_hold_number').length, 'a number is held').toBe(1));
    expect(sent('directive_hold_number')[0], 'and nothing else').toEqual({
      input: { book: 'book-in', day: '21/11/2026', numbering: { mode: 'next' } },
    });
    expect(sent('record_save'), 'nothing is stored').toEqual([]);
  });

  test('text that speaks of a stamp is asked about once', async () => {
    const record_save = ({ input }: { input: { secrecy_answered?: boolean } }) => {
      if (input.secrecy_answered) return { id: 'letter', operation: 1, tables: [] };
      throw new IpcError({ code: 'E_SECRET_STAMP', message: 'Có chữ của dấu mật.' });
    };
    const { user, sent } = show(<IncomingScreen intent="create" />, { records, answers: { record_save } });
    await user.type(await field(texts.incoming.issuer), 'HU');
    await user.type(await field(texts.abstract), 'LẤY MẬT{Control>}s{/Control}');
    const dialog = await screen.findByRole('dialog', { name: secrecy.stampTitle });
    await expectAccessible(dialog);
    await press(secrecy.ordinary);
    await waitFor(() => expect(sent('record_save').length, 'sent again').toBe(2));
    expect(sent('record_save')[1], 'as answered').toMatchObject({ input: { secrecy_answered: true } });
  });

  test('what slipped in is taken out with a reason, and what is left to do is said', async () => {
    const notice = 'Hãy hủy các bản sao lưu cũ.';
    const directive_expunge = () => ({ id: 'letter', operation: 3, tables: [], notice });
    const { user, sent } = show(<IncomingScreen />, { records, answers: { ...SAVED, directive_expunge } });
    await user.click(await button(texts.more));
    await user.click(await screen.findByRole('menuitem', { name: secrecy.expunge }));
    await user.type(await field(t.common.confirm.reason), 'Nhập nhầm{Control>}s{/Control}');
    expect(await screen.findByText(notice), 'what is left to do').toBeInTheDocument();
    expect(sent('directive_expunge')[0], 'with the reason').toEqual({ id: 'letter', reason: 'Nhập nhầm' });
  });
});

describe('following letters', () => {
  test('several get one routing', async () => {
    const { user, sent } = show(<IncomingScreen />, { records, answers: SAVED });
    const tick = await screen.findByRole('checkbox', {
      name: texts.bulk.pickOne('Ngày chủ nhật xanh'),
    });
    tick.click();
    await user.click(await button(texts.bulk.route));
    const dialog = await screen.findByRole('dialog');
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('combobox', { name: new RegExp(`^${texts.lead}`) }));
    await user.keyboard('phu nu{Enter}{Control>}s{/Control}');
    await waitFor(() => expect(sent('directive_route').length, 'sent').toBe(1));
    expect(sent('directive_route')[0], 'to each picked').toMatchObject({
      input: { directives: ['letter'], routing: { lead: 'organisation-3', day: '2026-11-21' } },
    });
  });

  test('a deadline is proposed by the rule while none is typed', async () => {
    const answers = { ...SAVED, directive_deadline: () => '2026-12-01' };
    const { user } = show(<IncomingScreen intent="create" />, { records, answers });
    await user.click(await button(texts.proposedDeadline('01/12/2026')));
    expect(await field(`${texts.deadline}`), 'taken over').toHaveValue('01/12/2026');
  });
});

describe('what goes out', () => {
  test('begins as a draft of the office, without a number', async () => {
    const { user, sent } = show(<OutgoingScreen intent="create" />, { records, answers: SAVED });
    await user.type(await field(texts.abstract), 'Báo cáo tháng 11');
    await user.type(await field(texts.recipients), 'Huyện ủy');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'a draft').toMatchObject({
      input: {
        book: 'book-out',
        numbering: { mode: 'later' },
        issuer: 'Cơ quan Khối huyện Mẫu',
        abstract: 'Báo cáo tháng 11',
        recipients: 'Huyện ủy',
        drafted_for: 'office',
      },
    });
  });

  test('takes the next number when it is signed', async () => {
    const { user, sent } = show(<OutgoingScreen />, { records, answers: SAVED });
    await user.click(await button(texts.numbering.take));
    await screen.findByRole('dialog');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent('directive_take_number').length, 'sent').toBe(1));
    expect(sent('directive_take_number')[0], 'the next').toEqual({ id: 'paper', mode: { mode: 'next' } });
  });
});

describe('axe finds nothing', () => {
  test.each([
    ['the list in', <IncomingScreen key="a" />, texts.routing.toTask],
    ['the form in', <IncomingScreen key="b" intent="create" />, texts.routing.add],
    ['the list out', <OutgoingScreen key="c" />, texts.numbering.take],
    ['the form out', <OutgoingScreen key="d" intent="create" />, texts.relation.add],
  ])('%s', async (_, content, ready) => {
    const { container } = show(content, { records, answers: SAVED });
    await button(ready);
    await expectAccessible(container);
  });
});
