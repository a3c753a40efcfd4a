import { catalogue } from '../../components/catalogue';
import {
  ChoiceField,
  DateField,
  LongTextField,
  OrganisationField,
  PlaceField,
} from '../../components/fields';
import {
  FieldSection,
  optionalChoice,
  rawText,
  requiredDate,
  requiredOneOf,
  requiredText,
} from '../../components/form';
import { z } from '../../components/form/zod';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';

const common = t.notes;
const texts = t.notes.situation;
const WEIGHTS = ['ordinary', 'salient'] as const;
const OPTIONS = WEIGHTS.map((value) => ({ value, label: texts.weights[value] }));

export const situation = catalogue({
  kind: 'situation_note',
  noun: texts.noun,
  title: texts.title,
  columns: [
    { id: 'day', header: common.day, field: 'day', width: '5.5rem', cell: (row) => formatDate(row.day) },
    {
      id: 'content',
      header: common.content,
      width: 'minmax(12rem, 4fr)',
      cell: (row) => <b>{row.content}</b>,
    },
    {
      id: 'organisation',
      header: common.organisation,
      width: 'minmax(6rem, 1fr)',
      cell: (row) => row.organisation_name,
    },
    { id: 'weight', header: texts.weight, width: '6.5rem', cell: (row) => texts.weights[row.weight] },
  ],
  filters: [{ name: 'weight', label: texts.weight, options: OPTIONS }],
  titleOf: (row) => row.content,
  facts: (row) => [
    { label: common.day, value: formatDate(row.day) },
    { label: texts.weight, value: texts.weights[row.weight] },
    { label: common.organisation, value: row.organisation_name },
    { label: texts.place, value: row.place_name },
  ],
  schema: (today) =>
    z.object({
      day: requiredDate(today),
      content: requiredText(5000),
      weight: requiredOneOf(WEIGHTS),
      organisation: optionalChoice(),
      place: optionalChoice(),
    }),
  raw: (record, today) => ({
    day: record ? rawText.date(record.day) : formatDate(today),
    content: rawText.plain(record?.content),
    weight: record?.weight ?? 'ordinary',
    organisation: record?.organisation ?? null,
    place: record?.place ?? null,
  }),
  carry: ({ day, organisation }) => ({ day, organisation }),
  Fields: () => (
    <FieldSection>
      <DateField name="day" label={common.day} required />
      <LongTextField
        name="content"
        label={common.content}
        hint={texts.contentHint}
        max={5000}
        minRows={4}
        required
      />
      <ChoiceField name="weight" label={texts.weight} options={OPTIONS} required />
      <OrganisationField name="organisation" label={common.organisation} />
      <PlaceField name="place" label={texts.place} />
    </FieldSection>
  ),
});
