import { catalogue } from '../../components/catalogue';
import {
  DateField,
  DirectiveField,
  LongTextField,
  OrganisationField,
  TextField,
} from '../../components/fields';
import { FieldSection, optionalChoice, rawText, requiredDate, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { StatusChip } from '../../components/list';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import { AnswerAction } from './AnswerAction';

const common = t.notes;
const texts = t.notes.proposal;
const ANSWERED = [
  { value: 'false', label: texts.open },
  { value: 'true', label: texts.answered },
];

/** A proposal goes out; what came in answers it. */
const SENT = { direction: 'out' };

export const proposal = catalogue({
  kind: 'proposal',
  noun: texts.noun,
  title: texts.title,
  columns: [
    { id: 'day', header: texts.day, field: 'day', width: '5.5rem', cell: (row) => formatDate(row.day) },
    {
      id: 'content',
      header: common.content,
      width: 'minmax(12rem, 4fr)',
      cell: (row) => <b>{row.content}</b>,
    },
    {
      id: 'to',
      header: texts.sentTo,
      field: 'sent_to',
      width: 'minmax(7rem, 1fr)',
      cell: (row) => row.sent_to,
    },
    {
      id: 'state',
      header: texts.state,
      width: '7.5rem',
      cell: (row) => (
        <StatusChip
          tone={row.answered_on ? 'ok' : 'amber'}
          label={row.answered_on ? texts.answered : texts.open}
        />
      ),
    },
  ],
  filters: [{ name: 'answered', label: texts.state, options: ANSWERED }],
  titleOf: (row) => row.content,
  facts: (row) => [
    { label: texts.day, value: formatDate(row.day) },
    { label: texts.sentTo, value: row.sent_to },
    { label: common.organisation, value: row.organisation_name },
    { label: texts.directive, value: row.directive_symbol },
    { label: texts.answeredOn, value: row.answered_on && formatDate(row.answered_on) },
    { label: texts.answer, value: row.answer },
  ],
  schema: (today) =>
    z.object({
      day: requiredDate(today),
      sent_to: requiredText(300),
      content: requiredText(5000),
      organisation: optionalChoice(),
      directive: optionalChoice(),
    }),
  raw: (record, today) => ({
    day: record ? rawText.date(record.day) : formatDate(today),
    sent_to: rawText.plain(record?.sent_to),
    content: rawText.plain(record?.content),
    organisation: record?.organisation ?? null,
    directive: record?.directive ?? null,
  }),
  carry: ({ day, sent_to }) => ({ day, sent_to }),
  Fields: () => (
    <FieldSection>
      <DateField name="day" label={texts.day} required />
      <TextField name="sent_to" label={texts.sentTo} span={5} required />
      <OrganisationField name="organisation" label={common.organisation} />
      <DirectiveField
        name="directive"
        label={texts.directive}
        hint={texts.directiveHint}
        filters={SENT}
        span={12}
      />
      <LongTextField name="content" label={common.content} max={5000} minRows={4} required />
    </FieldSection>
  ),
  Actions: AnswerAction,
});
