import { ActDialog } from '../../components/act';
import {
  ChoiceField,
  DateField,
  LongTextField,
  OrganisationField,
  OrganisationsField,
} from '../../components/fields';
import { useFormValue } from '../../components/form';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import {
  call,
  type MergeInput,
  type OverlapGroup,
  type OverlapMatch,
  type ViewOf,
  type WorkRef,
} from '../../ipc';
import { TIMINGS } from '../tasks/schema';
import classes from './desk.module.css';
import { mergeSchema, NEW_TASK, outcomeOf, rawMerge } from './merging';
import { useTasks } from './useTasks';

const texts = t.overlaps.merge;
const fields = t.tasks;
const TIMING_OPTIONS = TIMINGS.map((value) => ({ value, label: fields.timings[value] }));

interface Props {
  group: OverlapGroup;
  /** Those of its works that are merged. */
  picked: readonly OverlapMatch[];
  onClose: () => void;
}

/** Gộp: which task is the one, or who leads the one to be made; and what will happen, before it does. */
export function MergeDialog({ group, picked, onClose }: Props) {
  const today = useToday();
  const tasks = useTasks(picked);
  if (!tasks) return null;
  const members = picked.map(({ work }) => work);
  const titleOf = ({ task, new_task }: MergeInput) =>
    new_task?.title ?? tasks.find(({ id }) => id === task)?.title ?? '';
  return (
    <ActDialog
      title={texts.title(picked.length)}
      confirmLabel={t.overlaps.group.merge}
      done={(input: MergeInput) => texts.merged(titleOf(input))}
      schema={mergeSchema(today, members)}
      initial={rawMerge(today, group, picked, tasks)}
      send={(input) => call('overlap_merge', { input })}
      onClose={onClose}
    >
      {tasks.length > 0 && (
        <ChoiceField name="task" label={texts.task} span={12} options={optionsOf(tasks)} required />
      )}
      <NewTask />
      <WhatHappens members={members} tasks={tasks} />
    </ActDialog>
  );
}

function optionsOf(tasks: readonly ViewOf<'task'>[]) {
  const known = tasks.map(({ id, title, lead_name }) => ({ value: id, label: `${title} · ${lead_name}` }));
  return [...known, { value: NEW_TASK, label: texts.newTask }];
}

/** Asked only when the one task is to be made. */
function NewTask() {
  const isNew = useFormValue('task') === NEW_TASK;
  const isDated = useFormValue('timing') === 'dated';
  if (!isNew) return null;
  return (
    <>
      <LongTextField name="title" label={fields.title} max={2000} required />
      <OrganisationField name="lead" label={fields.lead} hint={texts.leadHint} span={12} required />
      <OrganisationsField name="coordinating" label={fields.coordinating} span={12} />
      <ChoiceField name="timing" label={fields.timing} span={6} options={TIMING_OPTIONS} required />
      {isDated && <DateField name="due_on" label={fields.dueOn} span={6} required />}
    </>
  );
}

interface HappensProps {
  members: readonly WorkRef[];
  tasks: readonly ViewOf<'task'>[];
}

function WhatHappens({ members, tasks }: HappensProps) {
  const chosen = String(useFormValue('task'));
  const { directives, cancelled } = outcomeOf(members, chosen);
  const kept = tasks.find(({ id }) => id === chosen);
  const sentences = [
    kept ? texts.kept(kept.title) : texts.made,
    directives > 0 && texts.answers(directives),
    cancelled > 0 && texts.cancels(cancelled),
  ];
  return (
    <p className={classes.outcome} role="status">
      {sentences.filter(Boolean).join(' ')}
    </p>
  );
}
