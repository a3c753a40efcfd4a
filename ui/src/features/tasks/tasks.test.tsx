import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { t } from '../../i18n';
import { IpcError } from '../../ipc';
import { FAKE_CATALOGUES, fakeDirective, fakeTask } from '../../ipc/fake-records';
import { expectAccessible, herePlace, show } from '../../testing';
import { TasksScreen } from './TasksScreen';
import type { Task } from './types';
import { verbsOf } from './verbs';

const texts = t.tasks;
const source = {
  kind: 'directive' as const,
  directive: 'letter',
  conclusion: null,
  programme_item: null,
  note: '',
  meeting: null,
  programme: null,
  label: '5-CV/HU',
  day: '2026-11-01',
};
const pause = { id: 'p', task: 'task', from_day: '2026-11-10', to_day: null, reason: 'Chờ kinh phí' };
const task = fakeTask({
  id: 'task',
  title: 'Giám sát hương ước',
  lead: 'organisation-1',
  status: 'overdue',
  due_on: '2026-11-14',
  days_late: 7,
  sources: [source],
  progress: [{ id: 'n', task: 'task', day: '2026-11-12', note: 'Đã đi hai xã' }],
});
const letter = fakeDirective({ id: 'letter', symbol: '5-CV/HU', abstract: 'Giám sát' });
const records = { ...FAKE_CATALOGUES, task: [task], directive: [letter] };

/** The office writes what it was sent; what it shows is another matter. */
const SAVED = { record_save: () => ({ id: 'task', operation: 1, tables: [] }) };

const field = (label: string) => screen.findByRole('textbox', { name: new RegExp(`^${label}`) });
const choice = (label: string) => screen.findByRole('combobox', { name: new RegExp(`^${label}`) });
const button = (name: string) => screen.findByRole('button', { name });

describe('a task', () => {
  test('goes out with the others the list shows, and no more', async () => {
    const { user, sent } = show(<TasksScreen />, { records });
    await user.type(await screen.findByRole('searchbox'), 'giám sát');
    await waitFor(() =>
      expect(sent('record_list').at(-1), 'asked').toMatchObject({ query: { q: 'giám sát' } }),
    );
    await user.click(await button(t.imports.menu));
    await user.click(await screen.findByRole('menuitem', { name: t.imports.exportXlsx }));
    await screen.findByText(t.imports.exported('2', 'danh-sach.xlsx'));
    expect(sent('list_export'), 'the typed words go along').toMatchObject([{ query: { q: 'giám sát' } }]);
  });

  test('whose creation was taken back leaves its place empty', async () => {
    const gone = new IpcError({ code: 'E_NOT_FOUND', message: 'Không có nhiệm vụ này.' });
    const answers = {
      record_get: () => {
        throw gone;
      },
    };
    show(<TasksScreen record="task" />, { records, answers });
    const side = await screen.findByRole('complementary', { name: t.common.detail.label });
    await within(side).findByText(t.common.list.chooseRow);
    expect(screen.queryByText(gone.message), 'that is no error').toBeNull();
  });

  test('is given by the keyboard alone', async () => {
    const { user, sent } = show(<TasksScreen intent="create" />, { records, answers: SAVED });
    expect(await field(texts.title), 'the first field is ready').toHaveFocus();
    await user.keyboard(
      'Giám sát hương ước{Tab}nong dan{Enter}{Enter}{Enter}{Enter}5/12{Control>}s{/Control}',
    );
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'who, what, by when').toEqual({
      kind: 'task',
      input: {
        title: 'Giám sát hương ước',
        scope: 'common',
        lead: 'organisation-2',
        coordinating: [],
        subcommittee: null,
        task_group: null,
        responsible: null,
        assigned_on: '2026-11-21',
        start_on: null,
        due_on: '2026-12-05',
        timing: 'dated',
        breakthrough: false,
        product: '',
        note: '',
        sources: [],
      },
    });
  });

  test('that recurs has no deadline to ask for', async () => {
    const { user, sent } = show(<TasksScreen intent="create" />, { records, answers: SAVED });
    await user.type(await field(texts.title), 'Trực báo tuần');
    await user.type(await choice(texts.lead), 'nong dan{Enter}');
    const timing = await choice(texts.timing);
    await user.clear(timing);
    await user.type(timing, 'thuong xuyen{Enter}');
    expect(screen.queryByRole('textbox', { name: new RegExp(`^${texts.dueOn}`) }), 'gone').toBeNull();
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'none').toMatchObject({ input: { timing: 'recurring', due_on: null } });
  });

  test('begins with what a routing said of it', async () => {
    const prefill = {
      title: 'Giám sát',
      lead: 'organisation-3',
      coordinating: ['organisation-2'],
      due_on: '2026-11-30',
      sources: [{ kind: 'directive', directive: 'letter', note: '' }],
    };
    const { user, sent } = show(<TasksScreen intent="create" prefill={prefill} />, {
      records,
      answers: SAVED,
    });
    await waitFor(async () =>
      expect(await choice(texts.source.directive), 'the letter by its name').toHaveValue(
        '5-CV/HU · Giám sát',
      ),
    );
    await user.click(await field(texts.title));
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'as it came').toMatchObject({
      input: {
        ...prefill,
        sources: [{ kind: 'directive', directive: 'letter', conclusion: null, note: '' }],
      },
    });
  });

  test('comes from a conclusion, found through its meeting', async () => {
    const meeting = {
      id: 'meeting',
      name: 'Giao ban tháng 10',
      day: '2026-11-02',
      conclusions: [
        {
          id: 'c1',
          meeting: 'meeting',
          number: 1,
          content: 'Rà soát hương ước',
          no_task_on: null,
          tasks: [],
        },
        { id: 'c2', meeting: 'meeting', number: 2, content: 'Giám sát công vụ', no_task_on: null, tasks: [] },
      ],
    };
    const { user, sent } = show(<TasksScreen intent="create" />, {
      records: { ...records, meeting: [meeting] },
      answers: SAVED,
    });
    await user.type(await field(texts.title), 'Giám sát');
    await user.type(await choice(texts.lead), 'mttq{Enter}');
    await user.type(await field(texts.dueOn), '30/11');
    await user.click(await button(texts.source.add));
    await user.clear(await choice(texts.source.kind));
    await user.type(await choice(texts.source.kind), 'ket luan{Enter}');
    await user.type(await choice(texts.source.meeting), 'giao ban');
    await user.click(await screen.findByRole('option', { name: /Giao ban tháng 10/ }));
    await waitFor(async () => expect(await choice(texts.source.conclusion), 'its conclusions').toBeEnabled());
    await user.type(await choice(texts.source.conclusion), 'cong vu{Enter}');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save'), 'once').toHaveLength(1));
    expect(sent('record_save')[0], 'by the conclusion alone').toMatchObject({
      input: {
        sources: [{ kind: 'conclusion', conclusion: 'c2', directive: null, programme_item: null, note: '' }],
      },
    });
  });

  test('shows a fault of a source on its own field', async () => {
    const fields = [{ field: 'sources[0].directive', message: 'Cần chọn văn bản.' }];
    const record_save = () => {
      throw new IpcError({ code: 'E_FIELD', message: 'Còn mục chưa đúng.', fields });
    };
    const { user } = show(<TasksScreen intent="create" prefill={{ title: 'x', lead: 'organisation-1' }} />, {
      records,
      answers: { record_save },
    });
    await user.type(await field(texts.dueOn), '5/12');
    await user.click(await button(texts.source.add));
    await user.keyboard('{Control>}s{/Control}');
    const letterField = await choice(texts.source.directive);
    await waitFor(() => expect(letterField, 'there').toBeInvalid());
  });
});

describe('the detail', () => {
  test('tells the status, the past and the way to the source', async () => {
    const { user } = show(<TasksScreen record="task" />, { records, answers: SAVED });
    expect(await screen.findByText('Đã đi hai xã'), 'the progress').toBeInTheDocument();
    expect(screen.getByText(new RegExp(texts.daysLate(7))), 'how late').toBeInTheDocument();
    await user.click(await button('5-CV/HU'));
    expect(herePlace(), 'the letter').toEqual({ area: 'directivesIn', record: 'letter' });
  });

  test('notes progress', async () => {
    const { user, sent } = show(<TasksScreen />, { records, answers: SAVED });
    await user.click(await button(texts.verbs.progress));
    await user.type(await field(texts.fields.progressNote), 'Xong xã thứ ba{Control>}s{/Control}');
    await waitFor(() => expect(sent('task_progress').length, 'sent').toBe(1));
    expect(sent('task_progress')[0], 'of today').toEqual({
      id: 'task',
      input: { day: '2026-11-21', note: 'Xong xã thứ ba' },
    });
  });

  test('moves the deadline with a reason and a name', async () => {
    const fields = [{ field: 'new_due', message: 'Phải sau thời hạn hiện nay.' }];
    const task_extend = () => {
      throw new IpcError({ code: 'E_FIELD', message: 'Còn mục chưa đúng.', fields });
    };
    const { user, sent } = show(<TasksScreen />, { records, answers: { task_extend } });
    await user.click(await button(texts.verbs.more));
    await user.click(await screen.findByRole('menuitem', { name: texts.verbs.extend }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(texts.fields.oldDue('14/11/2026')), 'from which').toBeInTheDocument();
    await user.type(await field(texts.fields.newDue), '1/11');
    await user.type(await field(texts.fields.approver), 'Trưởng Khối');
    await user.type(await field(texts.fields.reason), 'Mưa lũ{Control>}s{/Control}');
    await waitFor(async () =>
      expect(await field(texts.fields.newDue), 'what the backend refused is marked').toBeInvalid(),
    );
    expect(sent('task_extend')[0], 'as typed').toEqual({
      id: 'task',
      input: { new_due: '2026-11-01', decided_on: '2026-11-21', approver: 'Trưởng Khối', reason: 'Mưa lũ' },
    });
  });
});

describe('the steps a task is ready for', () => {
  const whole = task as unknown as Task;
  test.each<[string, Partial<Task>, string[]]>([
    ['open', {}, ['progress', 'finish', 'extend', 'pause', 'cancel']],
    ['without a deadline', { due_on: null }, ['progress', 'finish', 'pause', 'cancel']],
    ['at rest', { pauses: [pause] }, ['resume', 'progress', 'extend', 'cancel']],
    ['reported', { finished_on: '2026-11-20' }, ['confirm', 'reopen']],
    ['confirmed', { finished_on: '2026-11-20', confirmed_on: '2026-11-21' }, ['reopen']],
    ['cancelled', { cancelled_on: '2026-11-20' }, []],
  ])('%s', (_, said, expected) => {
    expect(verbsOf({ ...whole, ...said }), 'as the backend allows').toEqual(expected);
  });
});

describe('axe finds nothing', () => {
  test.each([
    ['the list', <TasksScreen key="a" />, texts.verbs.progress],
    ['the form', <TasksScreen key="b" intent="create" />, texts.source.add],
  ])('%s', async (_, content, ready) => {
    const { container } = show(content, { records, answers: SAVED });
    await button(ready);
    await expectAccessible(container);
  });
});
