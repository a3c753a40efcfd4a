import { useRecord } from '../../components/detail';
import { ErrorNotice } from '../../components/errors';
import { PersonField, TextField } from '../../components/fields';
import { FieldSection, RecordForm } from '../../components/form';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import type { ViewOf } from '../../ipc';
import { AttendanceField } from './AttendanceField';
import { AgendaRows, ConclusionRows, OpinionRows } from './MinutesRows';
import { rawOf, schemaFor } from './schema';

const texts = t.meetings;

interface Props {
  id: string;
  onDone: () => void;
}

/** The minutes while they are written: who came, what was said, what was concluded, on one screen. */
export function MinutesForm({ id, onDone }: Props) {
  const { data, error, refetch, isPlaceholderData } = useRecord<ViewOf<'meeting'>>('meeting', id);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data && !isPlaceholderData ? <Fields meeting={data} onDone={onDone} /> : null;
}

function Fields({ meeting, onDone }: { meeting: ViewOf<'meeting'>; onDone: () => void }) {
  const today = useToday();
  return (
    <RecordForm
      kind="meeting"
      id={meeting.id}
      title={texts.minutes.title(meeting.name)}
      schema={schemaFor(today)}
      initial={rawOf(meeting)}
      onSaved={onDone}
      onLeave={onDone}
    >
      <AttendanceField />
      <FieldSection>
        <PersonField name="chair" label={texts.chair} />
        <PersonField name="secretary" label={texts.secretary} />
        <TextField name="starts_at" label={texts.startsAt} hint={texts.timeHint} span={2} />
        <TextField name="ends_at" label={texts.endsAt} span={2} />
      </FieldSection>
      <AgendaRows />
      <OpinionRows />
      <ConclusionRows />
    </RecordForm>
  );
}
