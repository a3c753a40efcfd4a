import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { t } from '../../i18n';
import type { BriefingDraft, DraftFigure } from '../../ipc';
import { type FakeOptions, makeFake } from '../../ipc/fake';
import { expectAccessible, show } from '../../testing';
import { BriefingsScreen } from './BriefingsScreen';
import { readValue } from './figure';
import { likelyPeriod, periodKey } from './periods';

// Drawing pages is the reader's own matter, and jsdom draws nothing.
vi.mock('../../components/pdf', () => ({
  PdfViewer: ({ label, bytes }: { label: string; bytes: ArrayBuffer }) => (
    <section aria-label={label}>{bytes.byteLength}</section>
  ),
}));

const texts = t.briefings;
const sample = (await makeFake().transport('briefing_get', { id: 'briefing-1' })) as BriefingDraft;
const draftWith = (more: Partial<BriefingDraft>): BriefingDraft => ({ ...sample, ...more });

function open(
  props: Parameters<typeof BriefingsScreen>[0] = {},
  more: Partial<BriefingDraft> = {},
  answers: FakeOptions['answers'] = {},
) {
  const draft = draftWith(more);
  return show(<BriefingsScreen {...props} />, {
    records: {
      signer: [{ id: 'signer-1', person_name: 'Người ký mẫu', title: 'TRƯỞNG KHỐI' }],
      book: [{ id: 'book-out', direction: 'out', name: 'Sổ văn bản đi' }],
    },
    answers: { briefing_get: () => draft, ...answers },
  });
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const state = (of: BriefingDraft['briefing']['state']) => ({ ...sample.briefing, state: of });

describe('the list', () => {
  test('asks for the year, opens by Enter, and axe finds nothing', async () => {
    const { user, sent, container } = open();
    const grid = await screen.findByRole('grid', { name: texts.list });
    expect(sent('briefing_list')[0], 'the year under way').toMatchObject({
      query: { filters: { year: '2026' }, limit: 100 },
    });
    await expectAccessible(container);
    grid.focus();
    await user.keyboard('{Enter}');
    expect(
      await screen.findByRole('heading', { name: texts.name('tháng 10/2026') }),
      'the briefing is on the screen',
    ).toBeInTheDocument();
  });

  test('that is empty says what to do', async () => {
    const { container } = open({}, {}, { briefing_list: () => ({ rows: [], total: 0 }) });
    expect(await screen.findByText(texts.empty(2026)), 'nothing yet').toBeInTheDocument();
    expect(screen.getByText(texts.emptyHint), 'and what to do').toBeInTheDocument();
    await expectAccessible(container);
  });
});

describe('a new briefing', () => {
  test('is of the month under way unless another period is chosen', async () => {
    const { user, sent } = open({ intent: 'create' });
    await user.click(await button(texts.compose.confirm));
    await waitFor(() => expect(sent('briefing_open'), 'sent once').toEqual([{ period: '2026-11' }]));
    expect(await screen.findByRole('article'), 'and shown').toBeInTheDocument();
  });

  test('takes a kind, a part and a date by keyboard alone', async () => {
    const { user, sent } = open();
    await screen.findByRole('grid');
    await user.keyboard('{Control>}n{/Control}');
    const kind = await screen.findByRole('combobox', { name: new RegExp(`^${texts.compose.kind}`) });
    await waitFor(() => expect(kind, 'ready').toHaveFocus());
    await user.keyboard('quy');
    await screen.findByRole('option', { name: texts.compose.kinds.quarter });
    await user.keyboard('{Enter}');
    await screen.findByRole('combobox', { name: new RegExp(`^${texts.compose.quarter}`) });
    await user.keyboard('{Enter}{Enter}2026{Enter}25/12{Control>}s{/Control}');
    await waitFor(() =>
      expect(sent('briefing_open'), 'as chosen').toEqual([
        { period: '2026-Q4', document_date: '2026-12-25' },
      ]),
    );
  });

  test.each([
    ['2026-11-21', '2026-11', 'late in a month: the month under way'],
    ['2026-11-05', '2026-10', 'early in a month: the month just past'],
    ['2027-01-03', '2026-12', 'early in a year: the last month of the year before'],
  ])('%s proposes %s', (today, expected, why) => {
    expect(periodKey(likelyPeriod(today)), why).toBe(expected);
  });

  test.each([
    ['month', '2026-11'],
    ['quarter', '2026-Q4'],
    ['half', '2026-H2'],
    ['nine_months', '2026-M9'],
    ['year', '2026'],
  ] as const)('a %s is called %s', (kind, expected) => {
    expect(periodKey({ ...likelyPeriod('2026-11-21'), kind }), 'as the backend names it').toBe(expected);
  });
});

describe('the words', () => {
  test('open by Enter, are sent, and the pages come anew', async () => {
    const { user, sent, container } = open({ record: 'briefing-1' });
    const text = await button(/^Trong tháng, các tổ chức/);
    await screen.findByRole('region', { name: texts.paper.preview });
    await expectAccessible(container);
    text.focus();
    await user.keyboard('{Enter}');
    const editor = await screen.findByRole('textbox');
    await waitFor(() => expect(editor, 'ready for typing').toHaveFocus());
    await user.clear(editor);
    await user.type(editor, 'Câu mới.');
    await expectAccessible(container);
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() =>
      expect(sent('briefing_edit'), 'whole').toEqual([
        { id: 'briefing-1', anchor: 'results', text: 'Câu mới.' },
      ]),
    );
    await waitFor(() => expect(sent('briefing_pdf'), 'drawn again').toHaveLength(2));
  });

  test('that are not saved are not lost unasked', async () => {
    const { user, sent } = open({ record: 'briefing-1' });
    await user.click(await button(/^Trong tháng, các tổ chức/));
    await user.type(await screen.findByRole('textbox'), ' Thêm.');
    await user.click(await button(texts.back));
    await user.click(await button(t.common.form.leaveStay));
    expect(screen.getByRole('textbox'), 'still being written').toBeInTheDocument();
    expect(sent('briefing_edit'), 'nothing was sent').toHaveLength(0);
  });

  test('of the clerk can give way to the drafted ones', async () => {
    const { user, sent } = open({ record: 'briefing-1' });
    await user.click(await button(texts.paragraph.revert));
    await waitFor(() =>
      expect(sent('briefing_revert'), 'by the paragraph').toEqual([{ id: 'briefing-1', anchor: 'limits' }]),
    );
  });

  test('a table is left out', async () => {
    const { user, sent } = open({ record: 'briefing-1' });
    await user.click(await button(texts.table.leaveOutOf('Hoạt động theo tổ chức')));
    await waitFor(() =>
      expect(sent('briefing_edit'), 'with nothing in its place').toEqual([
        { id: 'briefing-1', anchor: 'by_organisation', text: '' },
      ]),
    );
  });

  test('a table left out is put back', async () => {
    const [first, ...others] = sample.sections;
    const tables = first!.tables.map((table) => ({ ...table, omitted: true }));
    const { user, sent } = open({ record: 'briefing-1' }, { sections: [{ ...first!, tables }, ...others] });
    await user.click(await button(texts.table.putBackOf('Hoạt động theo tổ chức')));
    await waitFor(() =>
      expect(sent('briefing_revert'), 'as drafted').toEqual([
        { id: 'briefing-1', anchor: 'by_organisation' },
      ]),
    );
  });
});

describe('a figure', () => {
  test('is typed over with a reason', async () => {
    const { user, sent } = open({ record: 'briefing-1' });
    await user.click(await button(/^Số hoạt động/));
    const dialog = await screen.findByRole('dialog');
    const value = within(dialog).getByRole('textbox', { name: new RegExp(texts.override.value) });
    await waitFor(() => expect(value, 'ready').toHaveFocus());
    await user.keyboard('15');
    await user.click(within(dialog).getByRole('button', { name: texts.override.confirm }));
    expect(sent('briefing_override'), 'never without a reason').toHaveLength(0);
    await user.type(within(dialog).getByRole('textbox', { name: /^Lý do/ }), 'Một đơn vị báo muộn');
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: texts.override.confirm }));
    await waitFor(() =>
      expect(sent('briefing_override'), 'with what the books say').toEqual([
        {
          id: 'briefing-1',
          input: {
            figure: 'activities',
            drafted: 14,
            value: 15,
            mark: 'exact',
            reason: 'Một đơn vị báo muộn',
          },
        },
      ]),
    );
  });

  test('typed over says so and can be taken back', async () => {
    const { user, sent } = open({ record: 'briefing-1' });
    const chip = await button(/^Lượt người tham gia/);
    expect(chip, 'marked in words').toHaveTextContent(texts.figures.overridden);
    expect(chip, 'beside what the books say').toHaveTextContent(texts.figures.fromBooks('1.279'));
    await user.click(chip);
    await user.click(await button(texts.override.clear));
    await waitFor(() =>
      expect(sent('briefing_clear_override'), 'by its name').toEqual([
        { id: 'briefing-1', figure: 'attendances' },
      ]),
    );
  });

  const figure = (decimals: number) => ({ decimals }) as DraftFigure;
  test.each([
    ['1.286', 0, 1286, 'whole'],
    ['12,5', 1, 125, 'in tenths'],
    ['12', 2, 1200, 'in hundredths'],
    ['12,5', 0, { fault: t.errors.number.whole }, 'no fraction of a person'],
    ['12,55', 1, { fault: texts.override.decimals(1) }, 'no more places than are printed'],
    ['', 0, { fault: t.errors.required }, 'nothing typed'],
  ] as const)('%j of %d places', (typed, decimals, expected, why) => {
    expect(readValue(typed, figure(decimals)), why).toEqual(expected);
  });
});

describe('the steps', () => {
  test.each([
    ['print_draft', 'draft', 'briefing_print_draft'],
    ['print_signing', 'draft', 'briefing_print_signing'],
    ['back_to_draft', 'printed', 'briefing_back_to_draft'],
  ] as const)('%s is one press', async (step, of, command) => {
    const { user, sent } = open({ record: 'briefing-1' }, { briefing: state(of), can: [step] });
    await user.click(await button(texts.steps[step]));
    await waitFor(() => expect(sent(command), 'asked for').toEqual([{ id: 'briefing-1' }]));
  });

  test('signing takes the day alone: who signs is on the paper already', async () => {
    const { user, sent } = open({ record: 'briefing-1' }, { briefing: state('printed'), can: ['sign'] });
    await user.click(await button(texts.steps.sign));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: texts.steps.sign }));
    await waitFor(() =>
      expect(sent('briefing_sign'), 'today').toEqual([
        { id: 'briefing-1', input: { signed_on: '2026-11-21' } },
      ]),
    );
  });

  test('issuing takes the number stamped on the paper', async () => {
    const { user, sent } = open({ record: 'briefing-1' }, { briefing: state('signed'), can: ['issue'] });
    await user.click(await button(texts.steps.issue));
    const dialog = await screen.findByRole('dialog');
    const way = within(dialog).getByRole('combobox', { name: new RegExp(`^${texts.issue.numbering}`) });
    await user.click(way);
    await user.click(await screen.findByRole('option', { name: texts.issue.modes.stamped }));
    await user.type(await within(dialog).findByRole('textbox', { name: /^Số đã đóng/ }), '125');
    await user.click(within(dialog).getByRole('button', { name: texts.steps.issue }));
    await waitFor(() =>
      expect(sent('briefing_issue'), 'the number and the day').toEqual([
        {
          id: 'briefing-1',
          input: { issued_on: '2026-11-21', numbering: { mode: 'stamped', number: 125 }, book: null },
        },
      ]),
    );
  });

  test('withdrawing asks why', async () => {
    const { user, sent } = open({ record: 'briefing-1' }, { briefing: state('issued'), can: ['withdraw'] });
    await user.click(await button(texts.more));
    await user.click(await screen.findByRole('menuitem', { name: texts.steps.withdraw }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /^Lý do/ }), 'Sai số liệu');
    await user.click(within(dialog).getByRole('button', { name: texts.steps.withdraw }));
    await waitFor(() =>
      expect(sent('briefing_withdraw'), 'the day and the reason').toEqual([
        { id: 'briefing-1', input: { withdrawn_on: '2026-11-21', reason: 'Sai số liệu' } },
      ]),
    );
  });

  test('what replaces an issued briefing is shown in its place', async () => {
    const next = draftWith({ briefing: { ...sample.briefing, id: 'briefing-2' } });
    const { user, sent } = open(
      { record: 'briefing-1' },
      { briefing: state('issued'), can: ['supersede'] },
      { briefing_supersede: () => next },
    );
    await user.click(await button(texts.more));
    await user.click(await screen.findByRole('menuitem', { name: texts.steps.supersede }));
    await user.click(await button(texts.supersede.confirm));
    await waitFor(() =>
      expect(sent('briefing_supersede'), 'how and when').toEqual([
        { id: 'briefing-1', by: 'replaces', document_date: '2026-11-21' },
      ]),
    );
    await waitFor(() =>
      expect(sent('briefing_pdf'), 'the pages of the new one').toContainEqual({
        id: 'briefing-2',
      }),
    );
  });

  test('copies are saved and opened', async () => {
    const { user, sent } = open({ record: 'briefing-1' });
    await user.click(await button(texts.paper.view));
    await user.click(await button(texts.more));
    await user.click(await screen.findByRole('menuitem', { name: t.common.paper.docx }));
    expect(await screen.findByText(t.common.paper.saved('bao-cao.docx')), 'told by name').toBeInTheDocument();
    expect(sent('briefing_view'), 'opened').toEqual([{ id: 'briefing-1' }]);
    expect(sent('briefing_save'), 'saved').toEqual([{ id: 'briefing-1', format: 'docx' }]);
    await user.click(await button(texts.more));
    await user.click(await screen.findByRole('menuitem', { name: t.common.paper.xlsx }));
    expect(await screen.findByText(t.common.paper.saved('bao-cao.xlsx')), 'its figures').toBeInTheDocument();
  });
});

test('an issued briefing is only read, and axe finds nothing', async () => {
  const { container } = open({ record: 'briefing-1' }, { briefing: state('issued'), can: ['supersede'] });
  expect(await screen.findByText(/^Trong tháng, các tổ chức/), 'its words').toBeInTheDocument();
  for (const name of [texts.paragraph.edit, texts.paragraph.revert, texts.steps.issue]) {
    expect(screen.queryByRole('button', { name }), `no ${name}`).not.toBeInTheDocument();
  }
  await expectAccessible(container);
});

test('a draft is removed when that was confirmed, and can be brought back', async () => {
  const { user, sent } = open({ record: 'briefing-1' });
  await user.click(await button(texts.more));
  await user.click(await screen.findByRole('menuitem', { name: texts.remove.action }));
  await user.click(await button(texts.remove.confirm));
  await waitFor(() => expect(sent('briefing_remove'), 'asked once').toEqual([{ id: 'briefing-1' }]));
  expect(await screen.findByText(texts.remove.done), 'told, with the way back').toBeInTheDocument();
  expect(await screen.findByRole('button', { name: texts.compose.action }), 'the list').toBeInTheDocument();
});

test('warnings say what to look at, and lead there', async () => {
  const { user, container } = open(
    { record: 'briefing-1' },
    {
      warnings: {
        lost_edits: [{ anchor: 'gone', text: 'Câu cũ.' }],
        lost_overrides: [
          { figure: 'gone', label: 'Gia đình văn hóa', value: 765, mark: 'about', decimals: 1, unit: '%' },
        ],
        outdated_edits: ['limits'],
        falls_short: '2026-10-20',
        changed_since: [
          { operation: 9, at: '2026-11-20T09:15:00', op: 'change', table: 'activity', id: 'a1' },
        ],
      },
    },
  );
  const notice = await screen.findByRole('region', { name: texts.warnings.label });
  for (const words of [
    texts.warnings.lostEdit('Câu cũ.'),
    texts.warnings.lostOverride('Gia đình văn hóa: khoảng 76,5 %'),
    texts.warnings.outdated(1),
    texts.warnings.fallsShort('20/10/2026'),
    texts.warnings.changedSince(1, '09:15 20/11/2026'),
  ]) {
    expect(notice, 'told').toHaveTextContent(words);
  }
  await user.click(within(notice).getByRole('button', { name: texts.warnings.show }));
  expect(await button('Một số nhiệm vụ còn chậm so với thời hạn.'), 'led there').toHaveFocus();
  await expectAccessible(container);
});
