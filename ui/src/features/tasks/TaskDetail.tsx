import { DetailPane, type Fact, Facts, known, RecordHistory, RecordPane } from '../../components/detail';
import { useNames } from '../../components/fields';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import { TaskActions } from './TaskActions';
import { TaskChip } from './TaskChip';
import { TaskPast } from './TaskPast';
import { TaskSources } from './TaskSources';
import classes from './tasks.module.css';
import type { Task } from './types';

const texts = t.tasks;

export function TaskDetail({ id, onEdit }: { id: string; onEdit: () => void }) {
  return (
    <RecordPane<Task> kind="task" id={id}>
      {(task) => <Whole task={task} onEdit={onEdit} />}
    </RecordPane>
  );
}

function Whole({ task, onEdit }: { task: Task; onEdit: () => void }) {
  const facts = useFacts(task);
  return (
    <DetailPane
      title={task.title}
      subtitle={[texts.scopes[task.scope], task.breakthrough && texts.breakthrough]
        .filter(Boolean)
        .join(' · ')}
      status={<TaskChip status={task.status} />}
      actions={<TaskActions task={task} onEdit={onEdit} />}
    >
      <Facts facts={facts} />
      <TaskSources sources={task.sources} />
      <TaskPast task={task} />
      <RecordHistory kind="task" id={task.id} />
    </DetailPane>
  );
}

function useFacts(task: Task): Fact[] {
  const organisation = useNames('organisation');
  const subcommittee = useNames('subcommittee');
  const group = useNames('task_group');
  return [
    { label: texts.lead, value: organisation(task.lead) ?? task.lead_name },
    { label: texts.responsible, value: task.responsible_name },
    { label: texts.dueOn, value: <Due task={task} /> },
    { label: texts.assignedOn, value: formatDate(task.assigned_on) },
    { label: texts.product, value: task.product },
    ...known([
      { label: texts.coordinating, value: task.coordinating.map(organisation).join(', ') },
      { label: texts.subcommittee, value: subcommittee(task.subcommittee) },
      { label: texts.taskGroup, value: group(task.task_group) },
      { label: texts.startOn, value: dateOf(task.start_on) },
      { label: texts.fields.finishedOn, value: dateOf(task.finished_on) },
      { label: texts.result, value: task.result },
      { label: texts.fields.confirmedOn, value: dateOf(task.confirmed_on) },
      { label: texts.fields.cancelledOn, value: dateOf(task.cancelled_on) },
      { label: texts.cancelledFor, value: task.cancel_reason },
      { label: texts.note, value: task.note },
    ]),
  ];
}

function Due({ task: { due_on, timing, days_late } }: { task: Task }) {
  if (!due_on) return texts.timings[timing];
  return (
    <>
      {formatDate(due_on)}
      {days_late > 0 && <span className={classes.late}> · {texts.daysLate(days_late)}</span>}
    </>
  );
}

function dateOf(day: string | null): string | null {
  return day && formatDate(day);
}
