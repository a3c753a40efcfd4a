import { useRecord } from '../../components/detail';
import { ErrorNotice } from '../../components/errors';
import {
  CatalogueField,
  ChoiceField,
  DateField,
  NumberField,
  OrganisationField,
  OrganisationsField,
  RecordField,
  SubcommitteeField,
  TextField,
} from '../../components/fields';
import { FieldSection, type RawValues, RecordForm } from '../../components/form';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import type { Saved } from '../../ipc';
import { OverlapHints } from '../overlaps/OverlapHints';
import { CountsGrid } from './CountsGrid';
import { activitySchema, carry, newActivity, placeOf, rawActivity, SCOPES } from './schema';
import type { Activity } from './types';
import { WhereFields } from './WhereFields';

const texts = t.activities;
const SCOPE_OPTIONS = SCOPES.map((value) => ({ value, label: texts.scopes[value] }));

interface Props {
  id?: string | undefined;
  onSaved: (saved: Saved) => void;
  onLeave: () => void;
}

export function ActivityForm({ id, ...actions }: Props) {
  const today = useToday();
  return id ? <Existing id={id} {...actions} /> : <Fields initial={newActivity(today)} {...actions} />;
}

function Existing({ id, ...actions }: Props & { id: string }) {
  const { data, error, refetch } = useRecord<Activity>('activity', id);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data ? <Fields id={id} initial={rawActivity(data)} {...actions} /> : null;
}

/** What is entered every day stands first, in the order in which it is told; the rest below. */
function Fields({ id, initial, ...actions }: Props & { initial: RawValues }) {
  const today = useToday();
  return (
    <RecordForm
      kind="activity"
      {...(id && { id })}
      title={id ? texts.editTitle : texts.newTitle}
      schema={activitySchema(today)}
      initial={initial}
      placeOf={placeOf}
      carry={carry}
      {...actions}
    >
      <What id={id} />
      <WhereFields />
      <CountsGrid />
      <More />
    </RecordForm>
  );
}

function What({ id }: Pick<Props, 'id'>) {
  return (
    <FieldSection title={texts.sections.what}>
      <CatalogueField kind="activity_kind" name="kind" label={texts.kind} span={4} required />
      <TextField name="name" label={texts.name} span={8} required />
      <OverlapHints kind="activity" id={id} />
      <DateField name="from_day" label={texts.fromDay} span={3} required />
      <DateField name="day" label={texts.day} hint={texts.dayHint} span={3} />
      <OrganisationField name="lead" label={texts.lead} span={3} required />
      <OrganisationsField name="coordinating" label={texts.coordinating} span={3} />
    </FieldSection>
  );
}

/** What sorts the activity into the reports, and what is rarely said. */
function More() {
  return (
    <FieldSection title={texts.sections.more}>
      <SubcommitteeField name="subcommittee" label={texts.subcommittee} span={3} />
      <CatalogueField kind="task_group" name="task_group" label={texts.taskGroup} span={3} />
      <RecordField
        kind="task"
        name="task"
        label={texts.task}
        span={6}
        labelOf={({ title }) => String(title)}
      />
      <ChoiceField name="scope" label={texts.scope} span={3} options={SCOPE_OPTIONS} required />
      <TextField name="series" label={texts.series} hint={texts.seriesHint} span={4} />
      <NumberField name="replaced_events" label={texts.replacedEvents} span={3} />
      <TextField name="late_reason" label={texts.lateReason} hint={texts.lateReasonHint} span={6} />
      <TextField name="note" label={texts.note} span={6} />
    </FieldSection>
  );
}
