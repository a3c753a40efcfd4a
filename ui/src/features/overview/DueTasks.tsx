import { Anchor } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useNavigation } from '../../app/navigation';
import { Card } from '../../components/layout';
import { StatusChip } from '../../components/list';
import { daysBetween, formatDate } from '../../components/values';
import { t } from '../../i18n';
import type { Dashboard, RowOf } from '../../ipc';
import shared from './overview.module.css';
import classes from './tasks.module.css';

const texts = t.overview.tasks;

/** As many rows as the card shows without pushing the rest off a small screen. */
const ROWS = 5;
/** Of those, kept for what is due soon even when much is late. */
const KEPT_FOR_SOON = 2;

export function DueTasks({ data: { overdue, due_soon, counters, today } }: { data: Dashboard }) {
  const { go } = useNavigation();
  const late = overdue.slice(0, ROWS - Math.min(KEPT_FOR_SOON, due_soon.length));
  const rows = [...late, ...due_soon.slice(0, ROWS - late.length)];
  return (
    <Card
      title={texts.title}
      count={<Counts overdue={counters.tasks_overdue} soon={counters.tasks_due_soon} />}
      side={<SeeAll label={t.overview.seeAll} onClick={() => go({ area: 'tasks' })} />}
    >
      {rows.length === 0 ? (
        <p className={shared.nothing}>{texts.none}</p>
      ) : (
        <table className={classes.tasks}>
          <thead>
            <tr>
              <th scope="col">{texts.content}</th>
              <th scope="col">{texts.lead}</th>
              <th scope="col" data-align="end">
                {texts.due}
              </th>
              <th scope="col" data-align="end">
                {texts.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((task) => (
              <TaskLine key={task.id} task={task} today={today} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function TaskLine({ task, today }: { task: RowOf<'task'>; today: string }) {
  const { go } = useNavigation();
  return (
    <tr>
      <td>
        <button type="button" className={classes.line} onClick={() => go({ area: 'tasks', record: task.id })}>
          {task.title}
        </button>
        {task.source_label && <small>{task.source_label}</small>}
      </td>
      <td>{task.lead_name}</td>
      <td data-align="end">{task.due_on && formatDate(task.due_on)}</td>
      <td data-align="end">
        <DueChip task={task} today={today} />
      </td>
    </tr>
  );
}

function DueChip({ task, today }: { task: RowOf<'task'>; today: string }) {
  if (task.days_late > 0) return <StatusChip tone="bad" label={texts.late(task.days_late)} />;
  const left = task.due_on ? daysBetween(today, task.due_on) : 0;
  return <StatusChip tone="amber" label={left > 0 ? texts.in(left) : texts.today} />;
}

function Counts({ overdue, soon }: { overdue: number; soon: number }) {
  return (
    <>
      {overdue > 0 && (
        <span className={classes.count} data-tone="bad">
          {texts.overdue(overdue)}
        </span>
      )}
      {soon > 0 && (
        <span className={classes.count} data-tone="amber">
          {texts.soon(soon)}
        </span>
      )}
    </>
  );
}

export function SeeAll({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Anchor component="button" type="button" className={shared.seeAll} onClick={onClick}>
      {label}
      <IconChevronRight size="0.875rem" stroke={2} aria-hidden />
    </Anchor>
  );
}
