import { useRecord } from '../../../components/detail';
import { ErrorNotice } from '../../../components/errors';
import {
  CatalogueField,
  DateField,
  LongTextField,
  OrganisationField,
  OrganisationsField,
  TextField,
} from '../../../components/fields';
import {
  FieldSection,
  manyChoices,
  optionalChoice,
  optionalDate,
  optionalText,
  type RawValues,
  RecordForm,
  rawText,
  requiredDate,
  requiredText,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { formatDate, useToday } from '../../../components/values';
import { t } from '../../../i18n';
import type { RecordOf } from '../../../ipc';

const texts = t.directives;

const schemaFor = (today: string) =>
  z.object({
    book: z.literal('in'),
    arrived_on: requiredDate(today),
    issuer: requiredText(300),
    symbol: optionalText(100),
    dated: optionalDate(today),
    document_type: optionalChoice(),
    title: requiredText(2000),
    lead: optionalChoice(),
    coordinating: manyChoices(),
    deadline: optionalDate(today),
  });

/** A record as the form holds it: text as it would be typed. Nothing yet stands as empty text. */
function rawOf(record: RecordOf | null, today: string): RawValues {
  return {
    book: 'in',
    arrived_on: record ? rawText.date(record.arrived_on) : formatDate(today),
    issuer: rawText.plain(record?.issuer),
    symbol: rawText.plain(record?.symbol),
    dated: rawText.date(record?.dated),
    document_type: record?.document_type ?? null,
    title: rawText.plain(record?.title),
    lead: record?.lead ?? null,
    coordinating: record?.coordinating ?? [],
    deadline: rawText.date(record?.deadline),
  };
}

/** Letters often come in a bundle: the next one keeps the day and the sender. */
const carry = ({ arrived_on, issuer }: RawValues): RawValues => ({ arrived_on, issuer });

interface Props {
  id?: string | undefined;
  onDone: () => void;
}

/** Loads what is to be changed, or starts a new letter. */
export function IncomingForm({ id, onDone }: Props) {
  return id ? <Existing id={id} onDone={onDone} /> : <Fields record={null} onDone={onDone} />;
}

function Existing({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error, refetch } = useRecord('directive', id);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data ? <Fields record={data} onDone={onDone} /> : null;
}

function Fields({ record, onDone }: { record: RecordOf | null; onDone: () => void }) {
  const today = useToday();
  return (
    <RecordForm
      kind="directive"
      {...(record && { id: record.id })}
      title={record ? texts.editTitle : texts.newTitle}
      schema={schemaFor(today)}
      initial={rawOf(record, today)}
      carry={carry}
      onSaved={onDone}
      onLeave={onDone}
    >
      <FieldSection title={texts.sections.paper}>
        <DateField name="arrived_on" label={texts.arrivedOn} required />
        <TextField name="issuer" label={texts.issuer} span={9} required />
        <TextField name="symbol" label={texts.symbol} hint={texts.symbolHint} span={3} />
        <DateField name="dated" label={texts.documentDate} span={3} />
        <CatalogueField kind="document_type" name="document_type" label={texts.documentType} span={6} />
        <LongTextField name="title" label={texts.abstract} max={2000} required />
      </FieldSection>
      <FieldSection title={texts.sections.handling}>
        <OrganisationField name="lead" label={texts.lead} span={4} />
        <OrganisationsField name="coordinating" label={texts.coordinating} span={5} />
        <DateField name="deadline" label={texts.deadline} />
      </FieldSection>
    </RecordForm>
  );
}
