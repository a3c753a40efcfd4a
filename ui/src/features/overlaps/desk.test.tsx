import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { t } from '../../i18n';
import { IpcError, type OverlapGroup } from '../../ipc';
import { FAKE_GROUPS, FAKE_SAVING, fakeMatch, pageOf } from '../../ipc/fake-overlaps';
import { FAKE_CATALOGUES, fakeTask } from '../../ipc/fake-records';
import { expectAccessible, herePlace, show } from '../../testing';
import { OverlapsScreen } from './OverlapsScreen';

const texts = t.overlaps;
const task = [
  fakeTask({ id: 'task-overdue-0', title: 'Tổng vệ sinh toàn huyện', lead_name: 'Đoàn Thanh niên' }),
  fakeTask({ id: 'task-due_soon-0', title: 'Ra quân tháng 11', lead_name: 'Hội Phụ nữ' }),
];
const records = { ...FAKE_CATALOGUES, task };
const WORKS = FAKE_GROUPS[0]!.members.map(({ work }) => work);

type Options = NonNullable<Parameters<typeof show>[1]>;

const open = (answers: Options['answers'] = {}) => show(<OverlapsScreen />, { records, answers });
const button = (name: string) => screen.findByRole('button', { name });
const members = async () => within(await screen.findByRole('list', { name: texts.group.members }));

/** The desk's list with these groups and no others. */
const waiting =
  (groups: OverlapGroup[]): NonNullable<Options['answers']>['overlap_groups'] =>
  (asked) =>
    pageOf(groups, asked);

/** The groups as they are after the first was decided. */
function deciding() {
  let groups: OverlapGroup[] = FAKE_GROUPS;
  const decide = () => {
    groups = groups.slice(1);
    return { id: 'one', operation: 7, tables: [] };
  };
  return {
    overlap_groups: (asked: { offset: number; limit: number }) => pageOf(groups, asked),
    overlap_relate: decide,
    overlap_dismiss: decide,
    overlap_merge: decide,
  };
}

describe('the list', () => {
  test('leads with the keys from group to group and into one', async () => {
    const { user, container } = open();
    expect(await screen.findByText(texts.desk.waiting(2)), 'how many wait').toBeInTheDocument();
    const grid = await screen.findByRole('grid', { name: texts.desk.list });
    await waitFor(() => expect(grid, 'ready for the keys').toHaveFocus());
    expect(screen.getByRole('row', { selected: true }), 'as given').toHaveTextContent('30/11/2026');
    await user.keyboard('{ArrowDown}');
    expect(
      await screen.findByRole('heading', { name: texts.group.title(2) }),
      'the next',
    ).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('checkbox', { name: 'Văn bản 88-CV/HU' }), 'inside').toHaveFocus();
    await user.keyboard('{Escape}');
    expect(grid, 'and out again').toHaveFocus();
    await expectAccessible(container);
  });

  test('of a thousand groups only those in sight are asked for', async () => {
    const thousand = Array.from({ length: 1000 }, (_, at) => {
      const member = fakeMatch({ work: { kind: 'directive', id: `letter-${at}` }, text: `Việc ${at}` });
      return { ...FAKE_GROUPS[1]!, members: [member, FAKE_GROUPS[1]!.members[1]!] };
    });
    const { user, sent } = open({ overlap_groups: waiting(thousand) });
    expect(await screen.findByText(texts.desk.waiting(1000)), 'how many wait').toBeInTheDocument();
    const grid = await screen.findByRole('grid', { name: texts.desk.list });
    await waitFor(() => expect(grid, 'ready for the keys').toHaveFocus());
    await user.keyboard('{End}');
    expect((await members()).getAllByText('Việc 999'), 'the last is read').toHaveLength(1);
    await waitFor(() =>
      expect(sent('overlap_groups'), 'its page').toContainEqual({ offset: 950, limit: 50 }),
    );
    expect(sent('overlap_groups').length, 'and not those between').toBeLessThan(5);
  });

  test('says what it is for when nothing waits', async () => {
    const { container } = open({ overlap_groups: waiting([]) });
    expect(await screen.findByText(texts.desk.emptyHint), 'its purpose').toBeInTheDocument();
    await expectAccessible(container);
  });

  test('shows a fault and tries again', async () => {
    let isBroken = true;
    const overlap_groups = () => {
      if (isBroken) throw new IpcError({ code: 'E_DISK', message: 'hỏng đĩa' });
      return { total: 0, groups: [] };
    };
    const { user } = open({ overlap_groups });
    await screen.findByText('hỏng đĩa');
    isBroken = false;
    await user.click(await button(t.common.retry));
    expect(await screen.findByText(texts.desk.empty), 'there again').toBeInTheDocument();
  });
});

describe('a group', () => {
  test('lies side by side: words shared, reasons, tasks, and the way to each record', async () => {
    const { user } = open();
    const list = await members();
    const [first, second] = list.getAllByRole('article');
    expect(first?.querySelector('mark'), 'shared in the first').toHaveTextContent('tổng vệ sinh môi trường');
    expect(second?.querySelector('mark'), 'and in the second').toHaveTextContent('tổng vệ sinh môi trường');
    expect(second, 'why').toHaveTextContent('khác cơ quan; hạn cách 5 ngày');
    expect(second, 'who').toHaveTextContent('Huyện đoàn');
    await waitFor(() => expect(first, 'its task').toHaveTextContent('Tổng vệ sinh toàn huyện'));
    await user.click(list.getByRole('button', { name: texts.group.openOf('Văn bản 12-CV/HĐ') }));
    expect(herePlace(), 'whole').toEqual({ area: 'directivesIn', record: 'directive-2' });
  });

  test.each([
    ['overlap_dismiss', texts.group.dismiss, texts.group.dismissed],
    ['overlap_relate', texts.group.relate, texts.group.related],
  ])('%s asks nothing, tells, and can be taken back', async (command, verb, done) => {
    const { user, sent } = open(deciding());
    await members();
    await user.click(await button(verb));
    expect(await screen.findByText(done), 'told').toBeInTheDocument();
    expect(sent(command), 'all of them').toEqual([{ members: WORKS }]);
    expect(await screen.findByText(texts.desk.waiting(1)), 'it no longer waits').toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('grid'), 'the keys go on').toHaveFocus());
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${t.common.undo}`) }));
    await waitFor(() => expect(sent('undo'), 'by its operation').toEqual([{ operation: 7 }]));
  });

  test('is decided without what was ticked out, and not alone', async () => {
    const { user, sent } = open(deciding());
    const list = await members();
    const [, second, third] = list.getAllByRole('checkbox');
    expect(third, 'a task has no symbol').toHaveAccessibleName(
      texts.group.ofDay(texts.kinds.task, '18/11/2026'),
    );
    await user.click(third!);
    await user.click(second!);
    expect(screen.getByText(texts.group.tooFew), 'one is no group').toBeInTheDocument();
    expect(await button(texts.group.merge), 'not yet').toBeDisabled();
    await user.click(second!);
    await user.click(await button(texts.group.dismiss));
    await waitFor(() => expect(sent('overlap_dismiss'), 'two').toEqual([{ members: WORKS.slice(0, 2) }]));
  });

  test('of a long series shows its beginning first', async () => {
    const series = Array.from({ length: 40 }, (_, at) =>
      fakeMatch({
        work: { kind: 'directive', id: `weekly-${at}` },
        text: 'Mời họp giao ban',
        symbol: `${at}-GM`,
      }),
    );
    const group = { ...FAKE_GROUPS[1]!, members: series, is_series: true };
    const { user } = open({ overlap_groups: waiting([group]) });
    expect(await screen.findByText(texts.group.series), 'told as such').toBeInTheDocument();
    await user.click(await button(texts.group.showRest(28)));
    expect((await members()).getAllByRole('article'), 'all').toHaveLength(40);
  });
});

describe('merging', () => {
  async function dialog(answers: Options['answers'] = deciding()) {
    const view = open(answers);
    await members();
    await view.user.click(await button(texts.group.merge));
    const shown = await screen.findByRole('dialog');
    return { ...view, shown };
  }

  test('into a task that is there, with what will happen', async () => {
    const { user, sent, shown } = await dialog();
    expect(shown, 'what stays').toHaveTextContent(texts.merge.kept('Tổng vệ sinh toàn huyện'));
    expect(shown, 'what answers what').toHaveTextContent(texts.merge.answers(2));
    expect(shown, 'what is cancelled').toHaveTextContent(texts.merge.cancels(1));
    await expectAccessible(shown);
    await user.keyboard('{Control>}s{/Control}');
    expect(
      await screen.findByText(texts.merge.merged('Tổng vệ sinh toàn huyện')),
      'named, with the way back beside it',
    ).toBeInTheDocument();
    expect(sent('overlap_merge'), 'one task').toEqual([
      { input: { works: WORKS, task: 'task-overdue-0', new_task: null } },
    ]);
  });

  test('into a new one: its lead is proposed and asked, its deadline the earliest', async () => {
    const { user, sent, shown } = await dialog();
    const choice = within(shown).getByRole('combobox', { name: new RegExp(`^${texts.merge.task}`) });
    await user.clear(choice);
    await user.type(choice, 'lap nhiem vu{Enter}');
    const lead = within(shown).getByRole('combobox', { name: new RegExp(`^${t.tasks.lead}`) });
    await waitFor(() => expect(lead, 'the proposal').toHaveValue('Hội Phụ nữ'));
    expect(shown, 'made').toHaveTextContent(texts.merge.made);
    await expectAccessible(shown);
    await user.clear(lead);
    await user.type(lead, 'nong dan{Enter}{Control>}s{/Control}');
    await waitFor(() => expect(sent('overlap_merge'), 'sent').toHaveLength(1));
    expect(sent('overlap_merge')[0], 'as confirmed').toMatchObject({
      input: {
        works: WORKS,
        task: null,
        new_task: {
          title: FAKE_GROUPS[0]?.members[0]?.text,
          lead: 'organisation-2',
          timing: 'dated',
          due_on: '2026-11-30',
          sources: [],
        },
      },
    });
  });

  test('asks for a lead where none is proposed, and shows a refusal in its place', async () => {
    const message = 'Nhiệm vụ đã hoàn thành.';
    const overlap_merge = () => {
      throw new IpcError({ code: 'E_WRONG_STATE', message });
    };
    const { user, sent, shown } = await dialog({ overlap_groups: waiting([FAKE_GROUPS[1]!]), overlap_merge });
    await user.keyboard('{Control>}s{/Control}');
    const lead = within(shown).getByRole('combobox', { name: new RegExp(`^${t.tasks.lead}`) });
    await waitFor(() => expect(lead, 'asked').toBeInvalid());
    expect(sent('overlap_merge'), 'not sent').toEqual([]);
    await user.type(lead, 'nong dan{Enter}{Control>}s{/Control}');
    expect(await within(shown).findByText(message), 'here').toBeInTheDocument();
  });
});

test('the quarter shows what was saved and for whom', async () => {
  const { sent } = open();
  const table = await screen.findByRole('table', { name: texts.saving.table });
  expect(within(table).getAllByRole('row')[1], 'letters against tasks').toHaveTextContent('Huyện ủy3421');
  expect(screen.getByText('3.200.000 đồng'), 'money').toBeInTheDocument();
  expect(sent('overlap_saving')[0], 'of its days').toEqual({ from: '2026-10-01', to: '2026-12-31' });
});

test('a quarter without letters says so', async () => {
  open({ overlap_saving: () => ({ ...FAKE_SAVING, lines: [], money_saved: 0 }) });
  expect(await screen.findByText(texts.saving.none), 'in words').toBeInTheDocument();
  expect(screen.queryByText(texts.saving.money), 'what was not typed in is left out').toBeNull();
});
