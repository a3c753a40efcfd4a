import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NavigationProvider } from '../../app/navigation';
import { t } from '../../i18n';
import type { RecordOf, ViewOf } from '../../ipc';
import { expectAccessible, show } from '../../testing';
import { MeetingsScreen } from './MeetingsScreen';

const texts = t.meetings;
const delegate = (position: number, person: string) => ({
  id: `m1/${position}`,
  meeting: 'm1',
  position,
  person,
  name: '',
  organisation: null,
  state: 'invited' as const,
  reason: '',
  substitute: '',
  display_name: person,
  organisation_name: null,
});

const meeting: ViewOf<'meeting'> & Record<string, unknown> = {
  id: 'm1',
  kind: 'k1',
  kind_name: 'Giao ban tháng',
  name: 'Giao ban tháng 11',
  day: '2026-11-24',
  starts_at: '08:00',
  ends_at: null,
  venue: 'Phòng họp A',
  chair: null,
  chair_name: null,
  secretary: null,
  secretary_name: null,
  lead: null,
  lead_name: null,
  documents: '',
  replaced_events: 0,
  minutes_state: 'draft',
  minutes_symbol: '',
  signed_on: null,
  notice_symbol: '',
  notice_date: null,
  note: '',
  deleted_at: null,
  attendance: [delegate(0, 'p1'), delegate(1, 'p2'), delegate(2, 'p3')],
  attendance_count: { expected: 3, present: 0, substituted: 0, excused: 0, absent: 0 },
  agenda: [{ id: 'm1/0', meeting: 'm1', position: 0, content: 'Kết quả tháng 11', presenter: '' }],
  opinions: [],
  conclusions: [
    { id: 'c1', meeting: 'm1', number: 1, content: 'Tổ chức ra quân', no_task_on: null, tasks: [] },
  ],
  supplements: [],
  expected: 3,
  present: 0,
  conclusion_count: 1,
  open_conclusion_count: 1,
};

const person: RecordOf[] = ['p1', 'p2', 'p3', 'p4'].map((id) => ({ id, full_name: `Cán bộ ${id}` }));
const meeting_kind: RecordOf[] = [{ id: 'k1', name: 'Giao ban tháng' }];

function open(of: Partial<typeof meeting> = {}, props: Parameters<typeof MeetingsScreen>[0] = {}) {
  return show(
    <NavigationProvider>
      <MeetingsScreen {...props} />
    </NavigationProvider>,
    {
      records: { meeting: [{ ...meeting, ...of }], person, meeting_kind },
      // What is saved is looked at on its way; the meeting stays as it was.
      answers: { record_save: () => ({ id: 'm1', operation: 1, tables: ['meeting'] }) },
    },
  );
}

const field = (label: string) => screen.getByRole('textbox', { name: (name) => name.startsWith(label) });

test('the list asks for what is to come, and axe finds nothing', async () => {
  const { sent, container } = open();
  await screen.findAllByText('Giao ban tháng 11');
  expect(sent('record_list')[0], 'from today on, the nearest first').toMatchObject({
    query: { filters: { upcoming: 'true' }, sort: { by: 'day', descending: false } },
  });
  await expectAccessible(container);
});

test('a meeting is entered by keyboard alone', async () => {
  const { user, sent } = open({}, { intent: 'create' });
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: /^Loại cuộc họp/ }), 'ready').toHaveFocus(),
  );
  await user.keyboard('giao');
  await screen.findByRole('option', { name: 'Giao ban tháng' });
  await user.keyboard('{Enter}{Enter}Giao ban tháng 12{Enter}24/12{Enter}8h30{Enter}{Enter}Phòng B');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(sent('record_save'), 'saved once').toHaveLength(1));
  expect(sent('record_save')[0], 'whole, with its empty lists').toMatchObject({
    kind: 'meeting',
    input: {
      kind: 'k1',
      name: 'Giao ban tháng 12',
      day: '2026-12-24',
      starts_at: '8h30',
      venue: 'Phòng B',
      attendance: [],
      conclusions: [],
    },
  });
});

describe('the minutes', () => {
  const write = async (view: ReturnType<typeof open>) => {
    await view.user.click((await screen.findAllByRole('button', { name: texts.minutes.write }))[0]!);
    await screen.findByRole('heading', { name: texts.minutes.title('Giao ban tháng 11') });
  };

  test('take one key a delegate', async () => {
    const view = open({}, { record: 'm1' });
    await write(view);
    const first = await screen.findByRole('group', { name: texts.minutes.stateOf('Cán bộ p1') });
    within(first).getByRole('radio', { name: texts.minutes.attendanceStates.invited }).focus();
    const next = (name: string, state: string) =>
      waitFor(() => {
        const group = screen.getByRole('group', { name: texts.minutes.stateOf(name) });
        expect(within(group).getByRole('radio', { name: state }), 'the next line').toHaveFocus();
      });
    await view.user.keyboard('1');
    await next('Cán bộ p2', texts.minutes.attendanceStates.invited);
    await view.user.keyboard('3');
    await next('Cán bộ p3', texts.minutes.attendanceStates.invited);
    await view.user.keyboard('4');
    await view.user.type(await screen.findByLabelText(texts.minutes.substitute), 'Người thay');
    await view.user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(view.sent('record_save'), 'saved once').toHaveLength(1));
    expect(view.sent('record_save')[0], 'as it was answered').toMatchObject({
      input: {
        attendance: [
          { person: 'p1', state: 'present' },
          { person: 'p2', state: 'absent' },
          { person: 'p3', state: 'substituted', substitute: 'Người thay' },
        ],
        conclusions: [{ id: 'c1', content: 'Tổ chức ra quân', no_task: false }],
      },
    });
  });

  test('take conclusions, and axe finds nothing', async () => {
    const view = open({}, { record: 'm1' });
    await write(view);
    await view.user.click(screen.getByRole('button', { name: texts.minutes.inviteAll }));
    await view.user.click(screen.getByRole('button', { name: texts.minutes.addConclusion }));
    await view.user.type(field(texts.minutes.conclusion(2)), 'Không có việc mới');
    await view.user.click(screen.getAllByRole('checkbox', { name: texts.minutes.noTask })[1]!);
    await expectAccessible(view.container);
    await view.user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(view.sent('record_save'), 'saved once').toHaveLength(1));
    expect(view.sent('record_save')[0], 'numbered by their order').toMatchObject({
      input: {
        attendance: [{}, {}, {}, { person: 'p4', state: 'invited' }],
        conclusions: [{ id: 'c1' }, { id: null, content: 'Không có việc mới', no_task: true }],
      },
    });
  });

  test('are signed once, and then only read', async () => {
    const view = open({}, { record: 'm1' });
    await view.user.click(await screen.findByRole('button', { name: texts.sign.action }));
    const dialog = await screen.findByRole('dialog');
    await view.user.click(within(dialog).getByRole('button', { name: texts.sign.action }));
    await waitFor(() =>
      expect(view.sent('meeting_sign'), 'with its day').toEqual([
        { id: 'm1', input: { signed_on: '2026-11-21' } },
      ]),
    );
  });

  test('are opened for printing and saved, their supplements apart', async () => {
    const supplement = { id: 'm1/1', meeting: 'm1', number: 1, day: '2026-11-26', content: 'a', reason: 'b' };
    const view = open({ minutes_state: 'signed', supplements: [supplement] }, { record: 'm1' });
    await view.user.click(await screen.findByRole('button', { name: texts.minutes.print }));
    await view.user.click(screen.getByRole('button', { name: texts.supplement.print(1) }));
    await waitFor(() =>
      expect(view.sent('minutes_view'), 'each by its number').toEqual([
        { meeting: 'm1', supplement: null },
        { meeting: 'm1', supplement: 1 },
      ]),
    );
    await view.user.click(screen.getByRole('button', { name: texts.minutes.copies }));
    await view.user.click(await screen.findByRole('menuitem', { name: t.common.paper.docx }));
    expect(await screen.findByText(t.common.paper.saved('bien-ban.docx')), 'told').toBeInTheDocument();
    expect(view.sent('minutes_save'), 'as Word').toEqual([
      { meeting: 'm1', supplement: null, format: 'docx' },
    ]);
  });

  test('that are signed show what may still follow', async () => {
    const { container } = open({ minutes_state: 'signed', signed_on: '2026-11-25' }, { record: 'm1' });
    expect(await screen.findByText(texts.minutes.frozen), 'told').toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: texts.minutes.write }),
      'not written',
    ).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: texts.supplement.action }), 'set right').toBeInTheDocument();
    expect(screen.getByRole('button', { name: texts.minutes.makeTask }), 'and acted on').toBeInTheDocument();
    await expectAccessible(container);
  });
});
