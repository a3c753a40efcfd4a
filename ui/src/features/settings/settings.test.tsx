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
  await user.type(await screen.findByLabelText(new RegExp(`^${t.session.newPassphrase}`)), 'bốn từ rời nhau');
  await user.type(screen.getByLabelText(new RegExp(`^${t.session.repeatPassphrase}`)), 'bốn từ rời nhau');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: texts.passphrase.change }));
  await waitFor(() => expect(sent('change_passphrase'), 'once').toEqual([{ passphrase: 'bốn từ rời nhau' }]));
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
