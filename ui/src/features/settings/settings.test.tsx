import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { t } from '../../i18n';
import type { Period } from '../../ipc';
import { expectAccessible, show } from '../../testing';
import { SettingsScreen } from './SettingsScreen';

const texts = t.settings;

async function open(page: string, options: Parameters<typeof show>[1] = {}) {
  const view = show(<SettingsScreen />, options);
  await view.user.click(await screen.findByRole('button', { name: page }));
  return view;
}

test.each([
  ['profile', texts.profile.noun],
  ['organisation', texts.organisation.noun],
  ['subcommittee', texts.subcommittee.noun],
  ['person', texts.person.noun],
  ['signer', texts.signer.noun],
  ['place', texts.place.noun],
  ['document_type', texts.document_type.noun],
  ['activity_kind', texts.activity_kind.noun],
  ['meeting_kind', texts.meeting_kind.noun],
  ['task_group', texts.task_group.noun],
  ['book', texts.book.noun],
  ['holiday', texts.holiday.noun],
  ['campaign', texts.campaign.noun],
  ['opening_figure', texts.opening_figure.noun],
  ['indicator', texts.indicator.noun],
  ['programme', texts.programme.noun],
] as const)('%s has a list and a form, and axe finds nothing', async (page, noun) => {
  const { user, container } = await open(texts.pages[page]);
  await screen.findByText(t.catalogue.empty(noun));
  await expectAccessible(container);
  await user.keyboard('{Control>}n{/Control}');
  await screen.findByRole('heading', { name: t.catalogue.newTitle(noun) });
  await expectAccessible(container);
});

test('an organisation is entered by keyboard alone', async () => {
  const { user, sent } = await open(texts.pages.organisation);
  await screen.findByText(t.catalogue.empty(texts.organisation.noun));
  await user.keyboard('{Control>}n{/Control}');
  await screen.findByRole('heading', { name: t.catalogue.newTitle(texts.organisation.noun) });
  await user.keyboard('Hội Nông dân{Enter}HND{Enter}HND{Control>}s{/Control}');
  await waitFor(() => expect(sent('record_save'), 'saved').toHaveLength(1));
  expect(sent('record_save')[0], 'as its kind takes it').toEqual({
    kind: 'organisation',
    input: {
      name: 'Hội Nông dân',
      short_name: 'HND',
      abbreviation: 'HND',
      membership: 'member',
      position: null,
      valid_from: null,
      valid_to: null,
    },
  });
});

test('a person comes with posts', async () => {
  const { user, sent } = await open(texts.pages.person, {
    answers: { record_save: () => ({ id: 'p1', operation: 1, tables: ['person'] }) },
  });
  await screen.findByText(t.catalogue.empty(texts.person.noun));
  await user.keyboard('{Control>}n{/Control}');
  await user.type(await screen.findByRole('textbox', { name: /^Họ và tên/ }), 'Cán bộ Mẫu');
  await user.click(screen.getByRole('button', { name: texts.person.addPost }));
  await user.keyboard('Trưởng khối{Control>}s{/Control}');
  await waitFor(() => expect(sent('record_save'), 'saved').toHaveLength(1));
  expect(sent('record_save')[0], 'in one record').toMatchObject({
    input: { full_name: 'Cán bộ Mẫu', posts: [{ title: 'Trưởng khối', organisation: null }] },
  });
});

const INDICATOR = {
  id: 'i1',
  name: 'Gia đình văn hóa',
  unit: '%',
  decimals: 1,
  adds_by: 'last',
  activity_kind: null,
  measure: null,
  position: 0,
  targets: [{ year: 2026, value: 825 }],
  values: [
    {
      id: 'v1',
      period: '2026-Q1',
      from_day: '2026-01-01',
      to_day: '2026-03-31',
      place: null,
      place_name: null,
      value: 745,
      given_by: 'Văn hóa xã',
    },
  ],
};

test('values of an indicator are typed line by line and go with their comma', async () => {
  const { user, sent, container } = await open(texts.pages.indicator, {
    records: { indicator: [INDICATOR] },
  });
  await user.click(await screen.findByRole('button', { name: texts.indicator.values.record }));
  await screen.findByRole('textbox', { name: new RegExp(`^${texts.indicator.values.givenBy}`) });
  await user.keyboard('{Enter}Văn hóa xã{Enter}quy ii{Enter}{Enter}76,5{Enter}{Enter}');
  expect(
    screen.getByRole('button', { name: texts.indicator.values.add }),
    'the last Enter rests on the button that adds a line',
  ).toHaveFocus();
  await user.keyboard('{Enter}quy iii{Enter}{Enter}77{Control>}s{/Control}');
  await waitFor(() => expect(sent('indicator_record_values'), 'once').toHaveLength(1));
  expect(sent('indicator_record_values')[0], 'both periods, decimals as text').toEqual({
    id: 'i1',
    input: {
      values: [
        { period: '2026-Q2', value: '76,5', place: null, given_by: 'Văn hóa xã' },
        { period: '2026-Q3', value: '77', place: null, given_by: 'Văn hóa xã' },
      ],
    },
  });
  await expectAccessible(container);
});

test('a value is shown in its unit, set right, and taken back', async () => {
  const { user, sent } = await open(texts.pages.indicator, { records: { indicator: [INDICATOR] } });
  const { values } = texts.indicator;
  expect(await screen.findByText('74,5'), 'as people read it').toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: values.change('quý I năm 2026') }));
  const field = await screen.findByRole('textbox', { name: /^Số liệu/ });
  expect(field, 'as it was typed').toHaveValue('74,5');
  await user.clear(field);
  await user.type(field, '75{Control>}s{/Control}');
  await waitFor(() =>
    expect(sent('indicator_record_values'), 'of the same period').toMatchObject([
      { input: { values: [{ period: '2026-Q1', value: '75' }] } },
    ]),
  );
  await user.click(screen.getByRole('button', { name: values.takeBack('quý I năm 2026') }));
  await waitFor(() =>
    expect(sent('indicator_remove_value'), 'by its id').toEqual([{ id: 'i1', input: { value: 'v1' } }]),
  );
});

test('a target of an indicator goes as text', async () => {
  const { user, sent } = await open(texts.pages.indicator, { records: { indicator: [INDICATOR] } });
  await user.click(await screen.findByRole('button', { name: t.common.edit }));
  expect(await screen.findByRole('textbox', { name: /^Kế hoạch/ }), 'with its comma').toHaveValue('82,5');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() =>
    expect(sent('record_save'), 'never as a number').toMatchObject([
      { input: { targets: [{ year: 2026, value: '82,5' }] } },
    ]),
  );
});

test('villages of a commune are added at once', async () => {
  const place = [
    { id: 'c1', level: 'commune', kind_word: 'xã', name: 'Mẫu', valid_from: null, valid_to: null },
  ];
  const { user, sent } = await open(texts.pages.place, { records: { place } });
  await user.click(await screen.findByRole('button', { name: texts.place.addVillages }));
  await user.type(await screen.findByRole('textbox', { name: /^Danh sách tên/ }), 'Một{Enter}Hai');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() =>
    expect(sent('place_add_villages'), 'under it').toEqual([
      { id: 'c1', input: { kind_word: '', names: 'Một\nHai', valid_from: null } },
    ]),
  );
});

test('a period is opened again only with a reason', async () => {
  const closed: Period = {
    id: '2026-10',
    kind: 'month',
    from_day: '2026-10-01',
    to_day: '2026-10-31',
    state: 'complete',
    changed_on: '2026-11-05',
    reason: '',
  };
  const { user, sent, container } = await open(texts.pages.period, {
    answers: { period_list: () => [closed] },
  });
  await user.click(await screen.findByRole('button', { name: texts.period.reopen }));
  await user.type(await screen.findByRole('textbox', { name: /^Lý do/ }), 'Bổ sung số liệu');
  await user.click(screen.getAllByRole('button', { name: texts.period.reopen }).at(-1)!);
  await waitFor(() =>
    expect(sent('period_reopen'), 'with its reason').toEqual([
      { period: '2026-10', reason: 'Bổ sung số liệu' },
    ]),
  );
  await expectAccessible(container);
});

test('the passphrase is changed when it was typed twice', async () => {
  const { user, sent, container } = await open(texts.pages.passphrase);
  await user.type(await screen.findByLabelText(new RegExp(`^${texts.passphrase.old}`)), 'mật khẩu cũ đây');
  await user.type(screen.getByLabelText(new RegExp(`^${t.session.newPassphrase}`)), 'bốn từ rời nhau');
  await user.type(screen.getByLabelText(new RegExp(`^${t.session.repeatPassphrase}`)), 'bốn từ rời nhau');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: texts.passphrase.change }));
  await waitFor(() =>
    expect(sent('change_passphrase'), 'with the old one').toEqual([
      { old: 'mật khẩu cũ đây', passphrase: 'bốn từ rời nhau', repeated: 'bốn từ rời nhau' },
    ]),
  );
});

test('the letter size is chosen here too', async () => {
  const { user, container } = await open(texts.pages.appearance);
  await user.click(await screen.findByRole('button', { name: texts.appearance.larger }));
  expect(screen.getByText(texts.appearance.percent(110)), 'one step').toBeInTheDocument();
  await expectAccessible(container);
});

test('a record found by the search opens on its own page', async () => {
  const person = [{ id: 'p1', full_name: 'Cán bộ Mẫu', given_name: 'Mẫu', note: '', posts: [] }];
  show(<SettingsScreen kind="person" record="p1" />, { records: { person } });
  expect(
    await screen.findByRole('textbox', { name: /^Họ và tên/ }),
    'ready to be read or changed',
  ).toHaveValue('Cán bộ Mẫu');
});

test('the rules of the registers are set, and fixed holidays are proposed', async () => {
  const register_rules = () => ({ deadline: { days: 10, count: 'calendar' as const }, holds_numbers: false });
  const { user, sent, container } = await open(texts.pages.register_rules, { answers: { register_rules } });
  const days = await screen.findByRole('textbox', { name: /^Hạn xử lý mặc định/ });
  expect(days, 'the rule in force').toHaveValue('10');
  await expectAccessible(container);
  await user.clear(days);
  await user.type(days, '15{Control>}s{/Control}');
  await waitFor(() => expect(sent('register_rules_save'), 'sent').toHaveLength(1));
  expect(sent('register_rules_save')[0], 'as typed').toEqual({
    input: { days: 15, count: 'calendar', holds_numbers: false },
  });
  await user.click(screen.getByRole('button', { name: texts.holiday.addFixed(2026) }));
  await waitFor(() => expect(sent('holidays_add_fixed'), 'this year').toEqual([{ year: 2026 }]));
});

test('a campaign has at least two names', async () => {
  const { user, sent } = await open(texts.pages.campaign);
  await screen.findByText(t.catalogue.empty(texts.campaign.noun));
  await user.keyboard('{Control>}n{/Control}');
  const names = await screen.findByRole('textbox', { name: new RegExp(`^${texts.campaign.names}`) });
  await user.type(names, 'Chủ nhật xanh{Control>}s{/Control}');
  expect(await screen.findAllByText(texts.campaign.two), 'one means nothing else').not.toHaveLength(0);
  await user.type(names, '{Enter}tổng vệ sinh{Control>}s{/Control}');
  await waitFor(() =>
    expect(sent('record_save'), 'one to a line').toEqual([
      { kind: 'campaign', input: { names: 'Chủ nhật xanh\ntổng vệ sinh' } },
    ]),
  );
});

test('what was learned is forgotten only when asked twice', async () => {
  const words = texts.overlap_answers;
  const { user, sent, container } = await open(texts.pages.overlap_answers);
  await user.click(await screen.findByRole('button', { name: words.forget }));
  await user.click(await screen.findByRole('button', { name: t.common.cancel }));
  expect(sent('overlap_forget'), 'not yet').toEqual([]);
  await user.click(screen.getByRole('button', { name: words.forget }));
  await user.click((await screen.findAllByRole('button', { name: words.forget })).at(-1)!);
  expect(await screen.findByText(words.forgotten), 'told').toBeInTheDocument();
  expect(sent('overlap_forget'), 'once').toHaveLength(1);
  await expectAccessible(container);
});

test('the columns of a printed register are chosen by keyboard, each choice at once', async () => {
  const { user, sent, container } = await open(texts.pages.register_columns);
  const urgency = await screen.findByRole('checkbox', { name: `Độ khẩn (${texts.register_columns.added})` });
  const head = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent);
  expect(head(), 'as the norm has it').toEqual(['Ngày đến', 'Số đến']);
  await expectAccessible(container);
  urgency.focus();
  await user.keyboard(' ');
  await waitFor(() => expect(sent('register_columns_save'), 'kept at once').toHaveLength(1));
  expect(sent('register_columns_save')[0], 'the others follow the norm').toEqual({
    columns: { incoming: ['arrived_on', 'arrival_number', 'urgency'], outgoing: [], following: [] },
  });
  await screen.findByText(texts.register_columns.saved);
  await user.click(screen.getByRole('radio', { name: t.registers.print.kinds.out }));
  expect(screen.getByRole('checkbox', { name: 'Số, ký hiệu' }), 'the last column stays').toBeDisabled();
});

test('an office may ask for a leader to approve briefings', async () => {
  const { user, sent, container } = await open(texts.pages.briefing_rule);
  const asked = await screen.findByRole('checkbox', { name: texts.briefing_rule.approved });
  expect(asked, 'off unless somebody wants it').not.toBeChecked();
  await expectAccessible(container);
  await user.click(asked);
  await user.click(screen.getByRole('button', { name: texts.briefing_rule.save }));
  await waitFor(() => expect(sent('briefing_issue_rule_save'), 'the rule').toEqual([{ rule: 'approved' }]));
});
