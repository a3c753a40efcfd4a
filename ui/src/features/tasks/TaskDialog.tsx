import type { ReactNode } from 'react';
import { ActDialog } from '../../components/act';
import { DateField, LongTextField, TextField } from '../../components/fields';
import { optionalDate, type RawValues, requiredDate, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { formatDate, useToday } from '../../components/values';
import { t } from '../../i18n';
import { call } from '../../ipc';
import type { Task } from './types';
import { COMMANDS, type TaskVerb } from './verbs';

const texts = t.tasks;
const words = texts.fields;
const LONG = 2000;

interface Step {
  fields: ReactNode;
  /** The checks of its fields, by name. */
  shape: (today: string) => Record<string, z.ZodType>;
  initial: (today: string) => RawValues;
}

/** One step of a task: an entry of the day it happened, and what has to be said about it. */
function step(day: string, label: string, text: string | null, textLabel: string = words.reason): Step {
  return {
    fields: (
      <>
        <DateField name={day} label={label} span={4} />
        {text && <LongTextField name={text} label={textLabel} max={LONG} required />}
      </>
    ),
    shape: (today) => ({ [day]: optionalDate(today), ...(text && { [text]: requiredText(LONG) }) }),
    initial: (today) => ({ [day]: formatDate(today), ...(text && { [text]: '' }) }),
  };
}

const EXTEND: Step = {
  fields: (
    <>
      <DateField name="new_due" label={words.newDue} span={4} required />
      <DateField name="decided_on" label={words.decidedOn} span={4} />
      <TextField name="approver" label={words.approver} span={4} required />
      <LongTextField name="reason" label={words.reason} max={LONG} required />
    </>
  ),
  shape: (today) => ({
    new_due: requiredDate(today),
    decided_on: optionalDate(today),
    approver: requiredText(200),
    reason: requiredText(LONG),
  }),
  initial: (today) => ({ new_due: '', decided_on: formatDate(today), approver: '', reason: '' }),
};

const STEPS: Record<TaskVerb, Step> = {
  progress: step('day', words.day, 'note', words.progressNote),
  extend: EXTEND,
  finish: step('finished_on', words.finishedOn, 'result', texts.result),
  confirm: step('confirmed_on', words.confirmedOn, null),
  reopen: step('day', words.day, 'reason'),
  pause: step('from_day', words.pausedFrom, 'reason'),
  resume: step('day', words.resumedOn, null),
  cancel: step('cancelled_on', words.cancelledOn, 'reason'),
};

interface Props {
  verb: TaskVerb;
  task: Task;
  onClose: () => void;
}

export function TaskDialog({ verb, task, onClose }: Props) {
  const today = useToday();
  const { fields, shape, initial } = STEPS[verb];
  return (
    <ActDialog
      title={texts.dialogs[verb]}
      message={messageOf(verb, task)}
      confirmLabel={texts.verbs[verb]}
      tone={verb === 'cancel' ? 'danger' : 'plain'}
      done={texts.done[verb]}
      schema={z.object(shape(today))}
      initial={initial(today)}
      send={(input) => call(COMMANDS[verb], { id: task.id, input })}
      onClose={onClose}
    >
      {fields}
    </ActDialog>
  );
}

function messageOf(verb: TaskVerb, { due_on }: Task): string | undefined {
  if (verb === 'cancel') return texts.cancelMessage;
  return verb === 'extend' && due_on ? words.oldDue(formatDate(due_on)) : undefined;
}
