import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NavigationProvider } from '../../app/navigation';
import { t } from '../../i18n';
import { FAKE_DASHBOARD } from '../../ipc/fake-papers';
import { expectAccessible, show } from '../../testing';
import { scaleOf } from './AttendanceBars';
import { OverviewScreen } from './OverviewScreen';

const texts = t.overview;

function open(answers: Parameters<typeof show>[1] = {}) {
  return show(
    <NavigationProvider>
      <OverviewScreen />
    </NavigationProvider>,
    answers,
  );
}

test('shows the figures, what is late, what waits and what comes', async () => {
  const { container, user, sent } = open();
  const letters = await screen.findByRole('region', { name: texts.figures.in });
  expect(letters, 'the month').toHaveTextContent('86');
  expect(letters, 'against as many days').toHaveTextContent('+12 so với 21 ngày đầu tháng 10');
  expect(screen.getByText(texts.tasks.late(7)), 'the oldest first').toBeInTheDocument();
  expect(screen.getByText(texts.tasks.in(2)), 'and what is due soon').toBeInTheDocument();
  expect(screen.getByText(texts.briefing.left(4)), 'the briefing').toBeInTheDocument();
  expect(screen.getByText(texts.today.handover(1)), 'what waits').toBeInTheDocument();
  await expectAccessible(container);
  await user.click(screen.getByText(texts.spans.quarter));
  expect(sent('dashboard').at(-1), 'another span').toEqual({ period: 'quarter' });
});

test('a new office is told that nothing waits', async () => {
  const nothing = { ...FAKE_DASHBOARD.now, activities: 0, attendances: null, tasks_given: 0 };
  const dashboard = () => ({
    ...FAKE_DASHBOARD,
    now: nothing,
    before: nothing,
    work: { handover: { rows: [], total: 0 }, tasks: [], meetings: [] },
    counters: {
      directives_unrouted: 0,
      directives_overdue: 0,
      directives_unnumbered: 0,
      tasks_overdue: 0,
      tasks_due_soon: 0,
    },
    overdue: [],
    due_soon: [],
    meetings: [],
    organisations: [],
  });
  const { container } = open({ answers: { dashboard } });
  expect(await screen.findByText(texts.today.nothing), 'today').toBeInTheDocument();
  expect(screen.getByText(texts.tasks.none), 'tasks').toBeInTheDocument();
  expect(screen.getByText(texts.bars.none), 'attendances').toBeInTheDocument();
  await expectAccessible(container);
});

test.each([
  [412, [0, 200, 400, 600]],
  [40, [0, 10, 20, 30, 40]],
  [3, [0, 1, 2, 3]],
])('a bar of %d stands on %j', (value, ticks) => {
  const rows = [{ id: 'o', short_name: 'o', now: { value, mark: 'exact' as const }, before: null }];
  expect(scaleOf(rows), 'round ticks').toEqual(ticks);
});
