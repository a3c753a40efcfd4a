import { Anchor, Button } from '@mantine/core';
import { useNavigation } from '../../app/navigation';
import { StatusChip } from '../../components/list';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import type { ViewOf } from '../../ipc';
import classes from './meetings.module.css';

const texts = t.meetings.minutes;

type Meeting = ViewOf<'meeting'>;
type Conclusion = Meeting['conclusions'][number];

/** Numbered conclusions, each with the tasks it became, or the way to make one. */
export function Conclusions({ meeting }: { meeting: Meeting }) {
  if (meeting.conclusions.length === 0) return <p className={classes.nothing}>{texts.nothing}</p>;
  return (
    <ol className={classes.conclusions}>
      {meeting.conclusions.map((conclusion) => (
        <li key={conclusion.id}>
          <p>{conclusion.content}</p>
          <Outcome conclusion={conclusion} />
        </li>
      ))}
    </ol>
  );
}

function Outcome({ conclusion }: { conclusion: Conclusion }) {
  const { go } = useNavigation();
  const { id, meeting, content, tasks, no_task_on } = conclusion;
  const makeTask = () =>
    go({
      area: 'tasks',
      intent: 'create',
      prefill: { title: content, sources: [{ kind: 'conclusion', meeting, conclusion: id }] },
    });
  if (no_task_on) return <StatusChip tone="neutral" label={texts.noTask} />;
  return (
    <div className={classes.outcome}>
      {tasks.length === 0 && <StatusChip tone="amber" label={texts.waiting} />}
      {tasks.map((task) => (
        <Anchor
          key={task.id}
          component="button"
          type="button"
          size="sm"
          onClick={() => go({ area: 'tasks', record: task.id })}
        >
          {[task.title, stateOf(task)].filter(Boolean).join(' · ')}
        </Anchor>
      ))}
      <Button variant="default" size="compact-sm" onClick={makeTask}>
        {texts.makeTask}
      </Button>
    </div>
  );
}

function stateOf({ due_on, finished_on, cancelled_on }: Conclusion['tasks'][number]): string {
  if (cancelled_on) return texts.cancelled;
  if (finished_on) return texts.finished(formatDate(finished_on));
  return due_on ? texts.due(formatDate(due_on)) : '';
}
