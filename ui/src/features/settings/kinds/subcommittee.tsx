import { catalogue, PositionField, position, ValidityFields, validity } from '../../../components/catalogue';
import { TextField } from '../../../components/fields';
import { FieldSection, optionalText, rawText, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';

const common = t.catalogue;

export const subcommittee = catalogue({
  kind: 'subcommittee',
  noun: t.settings.subcommittee.noun,
  title: t.settings.pages.subcommittee,
  columns: [
    { id: 'name', header: common.name, width: 'minmax(10rem, 2fr)', cell: (row) => <b>{row.name}</b> },
    { id: 'short', header: common.shortName, width: 'minmax(7rem, 1fr)', cell: (row) => row.short_name },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [
    { label: common.shortName, value: row.short_name },
    { label: common.validity, value: validity.text(row) },
  ],
  schema: (today) =>
    z.object({
      name: requiredText(300),
      short_name: optionalText(100),
      ...position.schema,
      ...validity.schema(today),
    }),
  raw: (record) => ({
    name: rawText.plain(record?.name),
    short_name: rawText.plain(record?.short_name),
    ...position.raw(record),
    ...validity.raw(record),
  }),
  Fields: () => (
    <FieldSection>
      <TextField name="name" label={common.name} span={8} required />
      <TextField name="short_name" label={common.shortName} />
      <ValidityFields />
      <PositionField />
    </FieldSection>
  ),
});
