import { useRecord } from '../../components/detail';
import { ErrorNotice } from '../../components/errors';
import {
  CatalogueField,
  DateField,
  LongTextField,
  NumberField,
  OrganisationField,
  PersonField,
  TextField,
} from '../../components/fields';
import { FieldSection, type RawValues, RecordForm } from '../../components/form';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import type { Saved, ViewOf } from '../../ipc';
import { OverlapHints } from '../overlaps/OverlapHints';
import { AgendaRows } from './MinutesRows';
import { rawOf, schemaFor } from './schema';

const texts = t.meetings;

interface Props {
  id?: string | undefined;
  onSaved: (saved: Saved) => void;
  onLeave: () => void;
}

/** What is known before the meeting: when, where, who, about what. */
export function MeetingForm({ id, ...actions }: Props) {
  return id ? <Existing id={id} {...actions} /> : <Fields meeting={null} {...actions} />;
}

function Existing({ id, ...actions }: Props & { id: string }) {
  const { data, error, refetch, isPlaceholderData } = useRecord<ViewOf<'meeting'>>('meeting', id);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data && !isPlaceholderData ? <Fields meeting={data} {...actions} /> : null;
}

/** Meetings of a series keep their kind, place and people. */
const carry = ({ kind, venue, chair, secretary, lead }: RawValues): RawValues => ({
  kind,
  venue,
  chair,
  secretary,
  lead,
});

function Fields({ meeting, onSaved, onLeave }: Omit<Props, 'id'> & { meeting: ViewOf<'meeting'> | null }) {
  const today = useToday();
  return (
    <RecordForm
      kind="meeting"
      {...(meeting && { id: meeting.id })}
      title={meeting ? texts.editTitle : texts.newTitle}
      schema={schemaFor(today)}
      initial={rawOf(meeting)}
      carry={carry}
      onSaved={onSaved}
      onLeave={onLeave}
    >
      <FieldSection title={texts.sections.meeting}>
        <CatalogueField kind="meeting_kind" name="kind" label={texts.kind} required />
        <TextField name="name" label={texts.name} span={8} required />
        <OverlapHints kind="meeting" id={meeting?.id} />
        <DateField name="day" label={texts.day} required />
        <TextField name="starts_at" label={texts.startsAt} hint={texts.timeHint} span={2} />
        <TextField name="ends_at" label={texts.endsAt} span={2} />
        <TextField name="venue" label={texts.venue} span={5} />
        <PersonField name="chair" label={texts.chair} />
        <PersonField name="secretary" label={texts.secretary} />
        <OrganisationField name="lead" label={texts.lead} />
      </FieldSection>
      <FieldSection title={texts.sections.preparation}>
        <LongTextField name="documents" label={texts.documents} span={9} max={5000} />
        <NumberField name="replaced_events" label={texts.replacedEvents} span={3} />
        <LongTextField name="note" label={texts.note} max={5000} />
      </FieldSection>
      <AgendaRows />
    </RecordForm>
  );
}
