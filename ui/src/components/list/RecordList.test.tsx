import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { t } from '../../i18n';
import { IpcError } from '../../ipc';
import { expectAccessible, show } from '../../testing';
import { RecordList } from './RecordList';
import { StatusChip } from './StatusChip';

const task = Array.from({ length: 250 }, (_, index) => ({
  id: `task-${index}`,
  title: `task ${String(index).padStart(3, '0')}`,
  state: index % 2 ? 'late' : 'done',
}));

function open(options: Parameters<typeof show>[1] = { records: { task } }) {
  const onCreate = vi.fn();
  const onOpen = vi.fn();
  const view = show(
    <RecordList
      kind="task"
      label="Tasks"
      columns={[
        { id: 'title', header: 'Title', field: 'title', width: '1fr', cell: (row) => String(row.title) },
        { id: 'state', header: 'State', width: '8rem', cell: () => <StatusChip tone="ok" label="Done" /> },
      ]}
      filters={[{ name: 'state', label: 'State', options: [{ value: 'late', label: 'Late' }] }]}
      initialSort={{ by: 'title', descending: false }}
      empty={{ title: 'Nothing', hint: 'Press Ctrl+N' }}
      onCreate={onCreate}
      onOpen={onOpen}
      detail={(row) => <p>{`detail of ${row.title}`}</p>}
    />,
    options,
  );
  return { ...view, onCreate, onOpen };
}

const grid = () => screen.findByRole('grid', { name: 'Tasks' });

describe('the keyboard', () => {
  test('arrows choose, the detail follows, Enter opens', async () => {
    const { user, onOpen } = open();
    await screen.findByText('detail of task 000');
    (await grid()).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByText('detail of task 002'), 'the detail is of the chosen row').toBeInTheDocument();
    expect(screen.getByRole('row', { selected: true }), 'one row is chosen').toHaveTextContent('task 002');
    await user.keyboard('{Enter}');
    expect(onOpen, 'opened').toHaveBeenCalledWith(expect.objectContaining({ id: 'task-2' }));
    await user.keyboard('{Home}{ArrowUp}');
    expect(screen.getByText('detail of task 000'), 'the top is the end').toBeInTheDocument();
  });

  test('/ searches and Ctrl+N starts a new one', async () => {
    const { user, onCreate } = open();
    await screen.findByText('detail of task 000');
    await user.keyboard('/');
    expect(screen.getByRole('searchbox'), 'ready to type').toHaveFocus();
    await user.keyboard('{Control>}n{/Control}');
    expect(onCreate, 'from inside the search too').toHaveBeenCalledOnce();
  });
});

describe('questions to the store', () => {
  test('carry page, sort, filters and search', async () => {
    const { user, sent } = open();
    await screen.findByText('detail of task 000');
    await user.click(screen.getByRole('button', { name: 'Title' }));
    await screen.findByText('detail of task 249');
    await user.type(screen.getByRole('searchbox'), '007');
    await screen.findByText('detail of task 007');
    expect(sent('record_list').at(-1), 'everything in one question').toEqual({
      kind: 'task',
      query: { q: '007', filters: {}, sort: { by: 'title', descending: true }, offset: 0, limit: 100 },
    });
  });

  test('draw only what is in sight', async () => {
    open();
    await screen.findByText('detail of task 000');
    const rows = within(await grid()).getAllByRole('row');
    expect(rows.length, 'a screenful, not 250').toBeLessThan(60);
    expect(await grid(), 'the whole length is told').toHaveAttribute('aria-rowcount', '251');
  });
});

describe('nothing to show', () => {
  test('says what to do', async () => {
    open({});
    expect(await screen.findByText('Press Ctrl+N'), 'the first step').toBeInTheDocument();
  });

  test('says that a search found nothing', async () => {
    const { user } = open();
    await screen.findByText('detail of task 000');
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(
      await screen.findByText(t.common.list.nothingFound),
      'not that there is nothing',
    ).toBeInTheDocument();
  });

  test('shows a fault and tries again', async () => {
    let broken = true;
    const answer = () => {
      if (broken) throw new IpcError({ code: 'E_DISK', message: 'disk gone' });
      return { rows: task.slice(0, 1), total: 1 };
    };
    const { user } = open({ answers: { record_list: answer } });
    await screen.findByText('disk gone');
    broken = false;
    await user.click(screen.getByRole('button', { name: t.common.retry }));
    await waitFor(() => expect(screen.getByText('detail of task 000'), 'there again').toBeInTheDocument());
  });
});

describe('kept filters', () => {
  test('are kept under a name, taken up again and dropped', async () => {
    const kept = {
      id: 'filter-1',
      account: 'account',
      list: 'task',
      name: 'Việc trễ',
      query: JSON.stringify({ q: '007', filters: { state: 'late' }, sort: null }),
      position: 0,
      deleted_at: null,
    };
    const { user, sent } = open({ records: { task }, answers: { filter_list: () => [kept] } });
    await screen.findByText('detail of task 000');
    await user.click(screen.getByRole('button', { name: t.common.list.savedFilters }));
    const name = await screen.findByRole('textbox', { name: t.common.list.filterName });
    await user.type(name, 'Tất cả{Enter}');
    await waitFor(() => expect(sent('filter_save').length, 'kept').toBe(1));
    expect(sent('filter_save')[0], 'with what the list is narrowed by').toMatchObject({
      input: { list: 'task', name: 'Tất cả' },
    });
    await user.click(screen.getByRole('button', { name: t.common.list.savedFilters }));
    await expectAccessible(await screen.findByRole('dialog'));
    await user.click(await screen.findByRole('button', { name: 'Việc trễ' }));
    await screen.findByText('detail of task 007');
    expect(screen.getByRole('searchbox'), 'the search shows it').toHaveValue('007');
    await user.click(screen.getByRole('button', { name: t.common.list.savedFilters }));
    await user.click(await screen.findByRole('button', { name: t.common.list.dropFilter('Việc trễ') }));
    await waitFor(() => expect(sent('filter_drop'), 'dropped').toEqual([{ id: 'filter-1' }]));
  });
});

test('axe finds nothing', async () => {
  const { container } = open();
  await screen.findByText('detail of task 000');
  await expectAccessible(container);
});
