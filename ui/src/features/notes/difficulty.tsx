import { catalogue } from '../../components/catalogue';
import { DateField, LongTextField, OrganisationField, SubcommitteeField } from '../../components/fields';
import {
  FieldSection,
  optionalChoice,
  optionalDate,
  optionalText,
  rawText,
  requiredDate,
  requiredText,
} from '../../components/form';
import { z } from '../../components/form/zod';
import { StatusChip } from '../../components/list';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';

const common = t.notes;
const texts = t.notes.difficulty;
const RESOLVED = [
  { value: 'false', label: texts.open },
  { value: 'true', label: texts.resolved },
];

export const difficulty = catalogue({
  kind: 'difficulty',
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
    {
      id: 'state',
      header: texts.state,
      width: '8.5rem',
      cell: (row) => (
        <StatusChip
          tone={row.resolved_on ? 'ok' : 'amber'}
          label={row.resolved_on ? texts.resolved : texts.open}
        />
      ),
    },
  ],
  filters: [{ name: 'resolved', label: texts.state, options: RESOLVED }],
  titleOf: (row) => row.content,
  facts: (row) => [
    { label: common.day, value: formatDate(row.day) },
    { label: texts.cause, value: row.cause },
    { label: common.organisation, value: row.organisation_name },
    { label: common.subcommittee, value: row.subcommittee_name },
    { label: texts.resolvedOn, value: row.resolved_on && formatDate(row.resolved_on) },
    { label: texts.resolution, value: row.resolution },
  ],
  schema: (today) =>
    z.object({
      day: requiredDate(today),
      content: requiredText(5000),
      cause: optionalText(5000),
      organisation: optionalChoice(),
      subcommittee: optionalChoice(),
      resolved_on: optionalDate(today),
      resolution: optionalText(5000),
    }),
  raw: (record, today) => ({
    day: record ? rawText.date(record.day) : formatDate(today),
    content: rawText.plain(record?.content),
    cause: rawText.plain(record?.cause),
    organisation: record?.organisation ?? null,
    subcommittee: record?.subcommittee ?? null,
    resolved_on: rawText.date(record?.resolved_on),
    resolution: rawText.plain(record?.resolution),
  }),
  carry: ({ day, organisation }) => ({ day, organisation }),
  Fields: () => (
    <FieldSection>
      <DateField name="day" label={common.day} required />
      <LongTextField name="content" label={common.content} max={5000} minRows={3} required />
      <LongTextField name="cause" label={texts.cause} max={5000} />
      <OrganisationField name="organisation" label={common.organisation} span={6} />
      <SubcommitteeField name="subcommittee" label={common.subcommittee} span={6} />
      <DateField name="resolved_on" label={texts.resolvedOn} />
      <LongTextField name="resolution" label={texts.resolution} span={9} max={5000} />
    </FieldSection>
  ),
});
