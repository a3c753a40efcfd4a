import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { t } from '../../i18n';
import { IpcError } from '../../ipc';
import { FAKE_CATALOGUES } from '../../ipc/fake-records';
import { expectAccessible, show } from '../../testing';
import { MidYearStep } from './MidYearStep';

const texts = t.setup.midYear;

function open(options: Parameters<typeof show>[1] = {}) {
  const onDone = vi.fn();
  const view = show(<MidYearStep startsOn="2026-07-01" onDone={onDone} />, {
    records: FAKE_CATALOGUES,
    ...options,
  });
  return { ...view, onDone };
}

const button = (name: string, at = 0) => screen.getAllByRole('button', { name })[at] as HTMLElement;

test('tasks and figures are typed line by line and go in one request', async () => {
  const { user, sent, onDone, container } = open();
  expect(await screen.findByRole('textbox', { name: new RegExp(`^${texts.until}`) })).toHaveValue(
    '30/06/2026',
  );
  await user.keyboard('{Enter}{Enter}Rà soát hương ước{Enter}20/7{Enter}nong dan{Enter}{Enter}{Enter}');
  await user.keyboard('Công văn số 12{Enter}');
  expect(button(texts.addTask), 'the next line is one Enter away').toHaveFocus();
  await user.keyboard('{Enter}Nắm tình hình{Enter}{Enter}mttq{Enter}');
  await user.click(button(texts.addFigure));
  await user.keyboard('{Enter}13.100');
  await expectAccessible(container);
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(sent('bring_forward'), 'one operation').toHaveLength(1));
  expect(sent('bring_forward')[0], 'as the backend takes it').toEqual({
    input: {
      until: '2026-06-30',
      tasks: [
        {
          title: 'Rà soát hương ước',
          lead: 'organisation-2',
          due_on: '2026-07-20',
          assigned_on: null,
          source: 'Công văn số 12',
        },
        { title: 'Nắm tình hình', lead: 'organisation-1', due_on: null, assigned_on: null, source: '' },
      ],
      running: [
        { activity_kind: null, organisation: null, measure: 'attendances', value: 13100, mark: 'exact' },
      ],
      last_year: [],
    },
  });
  await waitFor(() => expect(onDone, 'and the wizard goes on').toHaveBeenCalledOnce());
});

test('a refused row is named by its field and its row', async () => {
  const refuse = () => {
    const fields = [{ field: 'tasks[0].lead', message: 'Nhiệm vụ, dòng 1: đơn vị chủ trì: không có.' }];
    throw new IpcError({ code: 'E_FIELD', message: 'Có mục chưa đúng.', fields });
  };
  const { user, onDone } = open({ answers: { bring_forward: refuse } });
  await user.click(await screen.findByRole('button', { name: texts.addTask }));
  await user.keyboard('Rà soát{Enter}{Enter}mttq{Enter}{Control>}s{/Control}');
  expect(
    (await screen.findAllByText('Nhiệm vụ, dòng 1: đơn vị chủ trì: không có.')).length,
    'said where it belongs',
  ).toBeGreaterThan(0);
  expect(onDone, 'nothing is lost').not.toHaveBeenCalled();
});

test('what was typed is not left out unasked', async () => {
  const { user, onDone } = open();
  await user.click(await screen.findByRole('button', { name: texts.addTask }));
  await user.keyboard('Rà soát{Escape}');
  await user.click(await screen.findByRole('button', { name: t.common.form.leaveStay }));
  expect(onDone, 'still here').not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: texts.skip }));
  await user.click(await screen.findByRole('button', { name: t.common.form.leaveConfirm }));
  await waitFor(() => expect(onDone, 'left out as asked').toHaveBeenCalledOnce());
});

test('an empty step asks nothing of the backend', async () => {
  const { user, sent, onDone } = open();
  await user.click(await screen.findByRole('button', { name: texts.save }));
  await waitFor(() => expect(onDone, 'it goes on').toHaveBeenCalledOnce());
  expect(sent('bring_forward'), 'with nothing to take over').toEqual([]);
});
