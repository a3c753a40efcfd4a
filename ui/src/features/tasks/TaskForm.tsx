import { useRecord } from '../../components/detail';
import { ErrorNotice } from '../../components/errors';
import {
  CatalogueField,
  CheckField,
  ChoiceField,
  DateField,
  LongTextField,
  OrganisationField,
  OrganisationsField,
  PersonField,
  SubcommitteeField,
  TextField,
} from '../../components/fields';
import { FieldSection, type RawValues, RecordForm, useFormValue } from '../../components/form';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import type { RecordInput, Saved } from '../../ipc';
import { OverlapHints } from '../overlaps/OverlapHints';
import { SourceRows } from './SourceRows';
import { carry, newTask, rawTask, SCOPES, TIMINGS, taskSchema } from './schema';
import type { Task } from './types';

const texts = t.tasks;

interface Props {
  id?: string | undefined;
  /** What a new task starts with, such as the letter it comes from. */
  prefill?: RecordInput | undefined;
  onSaved: (saved: Saved) => void;
  onLeave: () => void;
}

export function TaskForm({ id, prefill, ...actions }: Props) {
  const today = useToday();
  if (id) return <Existing id={id} {...actions} />;
  return <Fields initial={newTask(today, prefill)} {...actions} />;
}

function Existing({ id, ...actions }: Props & { id: string }) {
  const { data, error, refetch } = useRecord<Task>('task', id);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data ? <Fields id={id} initial={rawTask(data)} {...actions} /> : null;
}

function Fields({ id, initial, onSaved, onLeave }: Omit<Props, 'prefill'> & { initial: RawValues }) {
  const today = useToday();
  return (
    <RecordForm
      kind="task"
      {...(id && { id })}
      title={id ? texts.editTitle : texts.newTitle}
      schema={taskSchema(today)}
      initial={initial}
      carry={carry}
      onSaved={onSaved}
      onLeave={onLeave}
    >
      <FieldSection title={texts.sections.task}>
        <LongTextField name="title" label={texts.title} max={2000} required />
        <OverlapHints kind="task" id={id} />
        <OrganisationField name="lead" label={texts.lead} span={4} required />
        <OrganisationsField name="coordinating" label={texts.coordinating} span={8} />
        <When />
      </FieldSection>
      <FieldSection title={texts.sections.sources}>
        <SourceRows />
      </FieldSection>
      <FieldSection title={texts.sections.more}>
        <ChoiceField
          name="scope"
          label={texts.scope}
          span={3}
          options={optionsOf(SCOPES, texts.scopes)}
          required
        />
        <SubcommitteeField name="subcommittee" label={texts.subcommittee} span={3} />
        <PersonField name="responsible" label={texts.responsible} span={3} />
        <CatalogueField kind="task_group" name="task_group" label={texts.taskGroup} span={3} />
        <LongTextField name="product" label={texts.product} span={6} minRows={1} max={2000} />
        <TextField name="note" label={texts.note} span={6} />
        <CheckField name="breakthrough" label={texts.breakthrough} span={6} />
      </FieldSection>
    </RecordForm>
  );
}

/** The deadline is asked for only where there is one. */
function When() {
  const dated = useFormValue('timing') === 'dated';
  return (
    <>
      <ChoiceField
        name="timing"
        label={texts.timing}
        span={3}
        options={optionsOf(TIMINGS, texts.timings)}
        required
      />
      {dated && <DateField name="due_on" label={texts.dueOn} required />}
      <DateField name="assigned_on" label={texts.assignedOn} />
      <DateField name="start_on" label={texts.startOn} />
    </>
  );
}

function optionsOf<Word extends string>(words: readonly Word[], labels: Readonly<Record<Word, string>>) {
  return words.map((value) => ({ value, label: labels[value] }));
}
