import { catalogue, PositionField, position, ValidityFields, validity } from '../../../components/catalogue';
import { LongTextField, PersonField, TextField } from '../../../components/fields';
import { FieldSection, optionalText, rawText, requiredChoice, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';

const texts = t.settings.signer;

export const signer = catalogue({
  kind: 'signer',
  noun: texts.noun,
  title: t.settings.pages.signer,
  columns: [
    {
      id: 'person',
      header: texts.person,
      field: 'person',
      width: 'minmax(9rem, 1fr)',
      cell: (row) => <b>{row.person_name}</b>,
    },
    { id: 'title', header: texts.title, width: 'minmax(9rem, 1fr)', cell: (row) => row.title },
  ],
  titleOf: (row) => row.person_name,
  facts: (row) => [
    { label: texts.authority, value: row.authority },
    { label: texts.title, value: row.title },
    { label: t.catalogue.validity, value: validity.text(row) },
  ],
  schema: (today) =>
    z.object({
      person: requiredChoice(),
      authority: optionalText(300),
      title: requiredText(200),
      ...position.schema,
      ...validity.schema(today),
    }),
  raw: (record) => ({
    person: record?.person ?? null,
    authority: rawText.plain(record?.authority),
    title: rawText.plain(record?.title),
    ...position.raw(record),
    ...validity.raw(record),
  }),
  Fields: () => (
    <FieldSection>
      <PersonField name="person" label={texts.person} span={6} required />
      <TextField name="title" label={texts.title} hint={texts.titleHint} span={6} required />
      <LongTextField name="authority" label={texts.authority} hint={texts.authorityHint} />
      <ValidityFields />
      <PositionField />
    </FieldSection>
  ),
});
