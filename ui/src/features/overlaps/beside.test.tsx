import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { t } from '../../i18n';
import { FAKE_BESIDE, FAKE_JOINT, FAKE_YEARS } from '../../ipc/fake-overlaps';
import { FAKE_CATALOGUES } from '../../ipc/fake-records';
import { expectAccessible, herePlace, show } from '../../testing';
import { OverlapsScreen } from './OverlapsScreen';

const texts = t.overlaps.beside;
const tabs = t.overlaps.tabs;

type Options = NonNullable<Parameters<typeof show>[1]>;

/** The desk with one of its lists chosen. */
async function open(tab: string, answers: Options['answers'] = {}) {
  const view = show(<OverlapsScreen />, { records: FAKE_CATALOGUES, answers });
  await view.user.click(await screen.findByRole('radio', { name: tab }));
  return view;
}

const button = (name: string) => screen.findByRole('button', { name });
const undo = () => screen.findByRole('button', { name: new RegExp(`^${t.common.undo}`) });

test.each([
  ['joinable', tabs.joinable],
  ['clashes', tabs.clashes],
  ['counts', tabs.counts],
] as const)('%s: says what it is for when nothing stands there', async (list, tab) => {
  const answer = () => [];
  const answers = { overlap_joinable: answer, overlap_clashes: answer, overlap_counts: answer };
  const { container } = await open(tab, answers);
  expect(await screen.findByText(texts[list].emptyHint), 'its purpose').toBeInTheDocument();
  await expectAccessible(container);
});

describe('meetings that could be held as one', () => {
  test('are led through with the keys, and lead to their records', async () => {
    const { user, container } = await open(tabs.joinable);
    expect(await screen.findByText(texts.joinable.waiting(3)), 'how many').toBeInTheDocument();
    const grid = await screen.findByRole('grid', { name: texts.joinable.list });
    grid.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('checkbox', { name: 'Tập huấn giám sát' }), 'inside').toHaveFocus();
    await user.keyboard('{Escape}');
    expect(grid, 'and out again').toHaveFocus();
    await expectAccessible(container);
    await user.click(await button(t.overlaps.group.openOf('Sơ kết dân vận khéo')));
    expect(herePlace(), 'whole').toEqual({ area: 'meetings', record: 'meeting-2' });
  });

  test('become one: proposed with everybody once, typed over, sent, taken back', async () => {
    const { user, sent } = await open(tabs.joinable);
    const third = await screen.findByRole('checkbox', { name: 'Tổng kết phong trào' });
    expect(third, 'another that fits is offered, not taken').not.toBeChecked();
    await user.click(third);
    await user.click(await button(texts.joinable.join));
    const dialog = await screen.findByRole('dialog', { name: texts.joinable.joinTitle(3) });
    expect(sent('overlap_propose')[0], 'the proposal of all three').toEqual({
      replaced: ['meeting-1', 'meeting-2', 'meeting-3'],
    });
    expect(dialog, 'who is called').toHaveTextContent(texts.joinable.invited('Hội Nông dân, Huyện đoàn'));
    const name = within(dialog).getByRole('textbox', { name: new RegExp(`^${t.meetings.name}`) });
    expect(name, 'a first name').toHaveValue(FAKE_JOINT.meeting.name);
    await expectAccessible(dialog);
    await user.clear(name);
    await user.type(name, 'Hội nghị chung');
    await user.type(
      within(dialog).getByRole('textbox', { name: new RegExp(`^${texts.joinable.money}`) }),
      '2.000.000',
    );
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent('overlap_join'), 'sent').toHaveLength(1));
    expect(sent('overlap_join')[0], 'as typed, with what was not shown').toMatchObject({
      input: {
        meeting: { name: 'Hội nghị chung', day: '2026-11-25', agenda: FAKE_JOINT.meeting.agenda },
        replaced: ['meeting-1', 'meeting-2', 'meeting-3'],
        letters: 4,
        money: 2_000_000,
      },
    });
    expect(await screen.findByText(texts.joinable.joined('Hội nghị chung')), 'told').toBeInTheDocument();
    await user.click(await undo());
    await waitFor(() => expect(sent('undo'), 'and taken back').toEqual([{ operation: 1 }]));
  });

  test('are not joined alone, nor with an activity', async () => {
    const { user } = await open(tabs.joinable);
    await user.click(await screen.findByRole('checkbox', { name: 'Tập huấn giám sát' }));
    expect(screen.getByText(texts.joinable.tooFew), 'one is no joint meeting').toBeInTheDocument();
    expect(await button(texts.joinable.join), 'not yet').toBeDisabled();
    (await screen.findByRole('grid')).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(await screen.findByText(texts.joinable.onlyMeetings), 'why').toBeInTheDocument();
    expect(screen.queryByRole('button', { name: texts.joinable.join }), 'not offered').toBeNull();
  });
});

test.each([
  ['joinable', tabs.joinable, texts.joinable],
  ['clashes', tabs.clashes, texts.clashes],
  ['counts', tabs.counts, texts.counts],
] as const)('%s: what stays as it is is remembered, and can be taken back', async (list, tab, words) => {
  const { user, sent } = await open(tab);
  await user.click(await button(words.dismiss));
  const { a, b } = FAKE_BESIDE[list][0]!;
  expect(await screen.findByText(words.dismissed), 'told').toBeInTheDocument();
  expect(sent('overlap_dismiss'), 'the pair').toEqual([{ members: [a.work, b.work] }]);
  await user.click(await undo());
  await waitFor(() => expect(sent('undo'), 'by its operation').toEqual([{ operation: 1 }]));
});

test('a clash shows its hours and how to mend it', async () => {
  const { container } = await open(tabs.clashes);
  expect(await screen.findByText(texts.clashes.mend), 'in the record').toBeInTheDocument();
  const card = screen.getByRole('article', { name: 'Tập huấn giám sát' });
  expect(card, 'when').toHaveTextContent(texts.span('08:00', '10:00'));
  await expectAccessible(container);
});

test('an event that was reported twice is counted once, by the report that is chosen', async () => {
  const { user, sent } = await open(tabs.counts);
  await user.click(await button(texts.counts.once));
  const dialog = await screen.findByRole('dialog', { name: texts.counts.onceTitle });
  expect(dialog, 'what follows').toHaveTextContent(texts.counts.onceMessage);
  await expectAccessible(dialog);
  const kept = within(dialog).getByRole('combobox', { name: new RegExp(`^${texts.counts.kept}`) });
  await user.clear(kept);
  await user.type(kept, 'phu nu{Enter}{Control>}s{/Control}');
  await waitFor(() =>
    expect(sent('overlap_count_once'), 'the other is dropped').toEqual([
      { kept: 'activity-2', dropped: 'activity-1' },
    ]),
  );
  expect(await screen.findByText(texts.counts.counted), 'told').toBeInTheDocument();
});

describe('the years', () => {
  const years = t.overlaps.years;

  test('stand beside each other, typed ones told apart', async () => {
    const { container } = await open(tabs.years);
    const table = await screen.findByRole('table', { name: years.table });
    const [, directives, conferences] = within(table).getAllByRole('row');
    expect(directives, 'typed and counted').toHaveTextContent(`MTTQVăn bản${years.typed('1.240')}410`);
    expect(conferences, 'what nobody knows is a dash').toHaveTextContent(`Hội nghị${years.unknown}12`);
    await expectAccessible(container);
  });

  test('can be typed in for a year before', async () => {
    const known = {
      id: 'x',
      organisation: 'organisation-2',
      measure: 'reports',
      value: 7,
      deleted_at: null,
    } as const;
    const { user, sent } = await open(tabs.years, { yearly_figures: () => [{ ...known, year: 2025 }] });
    await user.click(await button(t.briefings.previousYear));
    await waitFor(() => expect(sent('yearly_table'), 'asked anew').toContainEqual({ year: 2025 }));
    await user.click(await button(years.type(2025)));
    const dialog = await screen.findByRole('dialog', { name: years.type(2025) });
    const reports = within(dialog).getAllByRole('textbox', { name: years.measures.reports });
    expect(
      reports.map((field) => (field as HTMLInputElement).value),
      'what was typed before',
    ).toContain('7');
    await expectAccessible(dialog);
    await user.type(within(dialog).getAllByRole('textbox', { name: years.measures.directives })[0]!, '1.250');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent('yearly_record'), 'sent').toHaveLength(1));
    const { input } = sent('yearly_record')[0] as { input: { measure: string; value: number | null }[] };
    expect(input[0], 'the first of the list').toMatchObject({
      year: 2025,
      measure: 'directives',
      value: 1250,
    });
    expect(
      input.filter(({ value }) => value !== null),
      'the rest stays empty',
    ).toHaveLength(2);
  });

  test('say what they are for when there is no figure', async () => {
    await open(tabs.years, { yearly_table: () => ({ ...FAKE_YEARS, lines: [] }) });
    expect(await screen.findByText(years.emptyHint), 'its purpose').toBeInTheDocument();
  });
});
