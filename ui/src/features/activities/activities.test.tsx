import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { t } from '../../i18n';
import { IpcError } from '../../ipc';
import { FAKE_CATALOGUES, fakeActivity, fakeCount } from '../../ipc/fake-records';
import { expectAccessible, show } from '../../testing';
import { ActivitiesScreen } from './ActivitiesScreen';
import { daysOf } from './days';
import { warningsOf } from './warnings';

const texts = t.activities;
const activity = fakeActivity({
  id: 'activity',
  name: 'Ngày chủ nhật xanh',
  kind: 'activity_kind-0',
  reach: 'villages',
  villages: 2,
  places: [
    { id: 'village-0-0', name: 'thôn Mẫu 1', commune: 'xã Mẫu Đông' },
    { id: 'village-0-1', name: 'thôn Mẫu 2', commune: 'xã Mẫu Đông' },
  ],
  counts: [
    fakeCount('sessions', 2),
    fakeCount('attendances', 170, 'over'),
    fakeCount('other', 35, 'nearly', ['Cây trồng', 'cây']),
  ],
});
const records = { ...FAKE_CATALOGUES, activity: [activity] };

/** The office writes what it was sent; what it shows is another matter. */
const SAVED = { record_save: () => ({ id: 'activity', operation: 1, tables: [] }) };

const field = (label: string) => screen.findByRole('textbox', { name: new RegExp(`^${label}`) });
const choice = (label: string) => screen.findByRole('combobox', { name: new RegExp(`^${label}`) });
const button = (name: string) => screen.findByRole('button', { name });

type User = ReturnType<typeof show>['user'];

async function choose(user: User, label: string, typed: string) {
  const input = await choice(label);
  await user.clear(input);
  await user.type(input, `${typed}{Enter}`);
}

/** What every activity must say. */
async function fillIn(user: User) {
  await choose(user, texts.kind, 'giam sat');
  await user.type(await field(texts.name), 'Giám sát hương ước');
  await choose(user, texts.lead, 'phu nu');
}

const refused = (field_: string) => ({
  record_save: () => {
    throw new IpcError({
      code: 'E_FIELD',
      message: 'Còn mục chưa đúng.',
      fields: [{ field: field_, message: 'Không nhiều hơn số lượt người.' }],
    });
  },
});

describe('an activity', () => {
  test('is entered by the keyboard alone', async () => {
    const { user, sent } = show(<ActivitiesScreen intent="create" />, { records, answers: SAVED });
    expect(await choice(texts.kind), 'the first field is ready').toHaveFocus();
    await user.keyboard('giam sat{Enter}{Enter}Giám sát hương ước{Enter}');
    await user.keyboard('{Control>}a{/Control}14/11{Enter}{Enter}phu nu{Enter}{Enter}{Enter}{Enter}');
    // The reach keeps its usual value; the counts follow one another.
    await user.keyboard('2{Enter}1.170{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'what was filled in, and nothing else').toEqual({
      kind: 'activity',
      input: {
        kind: 'activity_kind-2',
        name: 'Giám sát hương ước',
        from_day: '2026-11-14',
        day: null,
        lead: 'organisation-3',
        coordinating: [],
        subcommittee: null,
        task_group: null,
        task: null,
        scope: 'common',
        reach: 'none',
        places: [],
        counts: [
          { measure: 'sessions', label: '', unit: '', value: 2, mark: 'exact' },
          { measure: 'attendances', label: '', unit: '', value: 1170, mark: 'exact' },
        ],
        replaced_events: null,
        series: '',
        late_reason: '',
        note: '',
      },
    });
  });

  test('reaches a whole commune at once, and single villages by typing', async () => {
    const { user, sent } = show(<ActivitiesScreen intent="create" />, { records, answers: SAVED });
    await fillIn(user);
    await choose(user, texts.reach, 'mot so');
    await user.click(await button(texts.picker.wholeOf('xã Mẫu Tây')));
    await user.type(screen.getByRole('searchbox', { name: texts.picker.search }), 'mau 13{Enter}');
    expect(screen.getByText(texts.picker.chosen('7', '18')), 'counted').toBeInTheDocument();
    expect(screen.getByText('1/6'), 'of the whole commune, not of what was found').toBeInTheDocument();
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    const whole = Array.from({ length: 6 }, (_, at) => `village-1-${at}`);
    expect(sent('record_save')[0], 'village by village').toMatchObject({
      input: { reach: 'villages', places: [...whole, 'village-2-0'] },
    });
  });

  test('warns of parts larger than the whole before it is saved', async () => {
    const { user } = show(<ActivitiesScreen intent="create" />, { records, answers: SAVED });
    await user.type(await field(texts.measures.women), '50');
    await user.type(await field(texts.measures.attendances), '40');
    expect(
      await screen.findByText(texts.warnings.moreThan(texts.measures.women, texts.partOf.attendances)),
      'at once',
    ).toBeInTheDocument();
    await user.type(await field(texts.measures.attendances), '0');
    await waitFor(() => expect(screen.queryByText(/lớn hơn/), 'and only while it is so').toBeNull());
  });

  test.each([
    ['thôn', true],
    ['Thôn, bản', true],
    [' KHU PHỐ', true],
    ['tổ dân phố', true],
    ['khuôn', false],
    ['tổng', false],
    ['cây', false],
  ])('villages that are only a number are told apart: %s', (unit, warned) => {
    const expected = warned ? [texts.warnings.villagesUnnamed(texts.sections.where)] : [];
    expect(warningsOf([], [{ label: 'Nơi làm', unit, value: '30', mark: 'about' }])).toEqual(expected);
  });

  test.each([
    ['counts[1].value', texts.measures.women],
    ['counts[2].value', texts.other.value],
    ['places', texts.picker.search],
  ])('shows a fault of %s on the field it was typed in', async (place, label) => {
    const { user } = show(<ActivitiesScreen intent="create" />, { records, answers: refused(place) });
    await fillIn(user);
    await choose(user, texts.reach, 'mot so');
    await user.type(await field(texts.measures.attendances), '40');
    await user.type(await field(texts.measures.women), '50');
    await user.click(await button(texts.other.add));
    await user.keyboard('Cây{Enter}35{Enter}cây{Control>}s{/Control}');
    await screen.findByRole('alert');
    const named = new RegExp(`^${label}`);
    const typed =
      screen.queryByRole('textbox', { name: named }) ?? screen.getByRole('searchbox', { name: named });
    expect(typed, 'empty measures were left out of what was sent').toBeInvalid();
  });

  test('is read back as it was entered', async () => {
    const { user, sent } = show(<ActivitiesScreen />, { records, answers: SAVED });
    await user.click(await button(t.common.edit));
    await user.type(await field(texts.note), 'x{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'marks, names and units').toMatchObject({
      input: {
        places: ['village-0-0', 'village-0-1'],
        counts: [
          { measure: 'sessions', value: 2, mark: 'exact' },
          { measure: 'attendances', value: 170, mark: 'over' },
          { measure: 'other', label: 'Cây trồng', unit: 'cây', value: 35, mark: 'nearly' },
        ],
      },
    });
  });
});

test('the detail tells villages as n of N and counts with their word', async () => {
  show(<ActivitiesScreen record="activity" />, { records, answers: SAVED });
  expect(await screen.findByText('trên 170'), 'the mark').toBeInTheDocument();
  expect(screen.getByText('gần 35 cây'), 'the unit').toBeInTheDocument();
  expect(await screen.findByText(/^2\/\d+$/), 'n of N').toBeInTheDocument();
  expect(screen.getByText('thôn Mẫu 1, thôn Mẫu 2'), 'which').toBeInTheDocument();
});

test.each([
  ['2026-11-14', '2026-11-14', '14/11/2026'],
  ['2026-11-02', '2026-11-14', '02/11–14/11/2026'],
  ['2025-12-30', '2026-01-02', '30/12/2025–02/01/2026'],
])('from %s to %s', (from_day, day, expected) => {
  expect(daysOf({ from_day, day }), 'short where nothing is lost').toBe(expected);
});

describe('axe finds nothing', () => {
  test.each([
    ['the list', <ActivitiesScreen key="a" />, t.common.edit],
    ['the form', <ActivitiesScreen key="b" intent="create" />, texts.other.add],
  ])('%s', async (_, content, ready) => {
    const { container } = show(content, { records, answers: SAVED });
    await button(ready);
    await expectAccessible(container);
  });

  test('the picker', async () => {
    const { container, user } = show(<ActivitiesScreen intent="create" />, { records, answers: SAVED });
    await fillIn(user);
    await choose(user, texts.reach, 'mot so');
    await button(texts.picker.wholeOf('xã Mẫu Tây'));
    await expectAccessible(container);
  });
});
