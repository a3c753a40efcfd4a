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
