import { catalogue, PositionField, position, ValidityFields, validity } from '../../../components/catalogue';
import { ChoiceField, TextField } from '../../../components/fields';
import { FieldSection, optionalText, rawText, requiredOneOf, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';

const texts = t.settings.organisation;
const common = t.catalogue;
const MEMBERSHIPS = ['member', 'outside', 'office'] as const;
const OPTIONS = MEMBERSHIPS.map((value) => ({ value, label: texts.memberships[value] }));

export const organisation = catalogue({
  kind: 'organisation',
  noun: texts.noun,
  title: t.settings.pages.organisation,
  columns: [
    { id: 'name', header: common.name, width: 'minmax(10rem, 3fr)', cell: (row) => <b>{row.name}</b> },
    { id: 'abbreviation', header: texts.abbreviation, width: '6rem', cell: (row) => row.abbreviation },
    {
      id: 'membership',
      header: texts.membership,
      field: 'membership',
      width: 'minmax(7rem, 1fr)',
      cell: (row) => texts.memberships[row.membership],
    },
  ],
  filters: [{ name: 'membership', label: texts.membership, options: OPTIONS }],
  titleOf: (row) => row.name,
  facts: (row) => [
    { label: common.shortName, value: row.short_name },
    { label: texts.abbreviation, value: row.abbreviation },
    { label: texts.membership, value: texts.memberships[row.membership] },
    { label: common.validity, value: validity.text(row) },
  ],
  schema: (today) =>
    z.object({
      name: requiredText(300),
      short_name: optionalText(100),
      abbreviation: optionalText(30),
      membership: requiredOneOf(MEMBERSHIPS),
      ...position.schema,
      ...validity.schema(today),
    }),
  raw: (record) => ({
    name: rawText.plain(record?.name),
    short_name: rawText.plain(record?.short_name),
    abbreviation: rawText.plain(record?.abbreviation),
    membership: record?.membership ?? 'member',
    ...position.raw(record),
    ...validity.raw(record),
  }),
  Fields: () => (
    <FieldSection>
      <TextField name="name" label={common.name} span={12} required />
      <TextField name="short_name" label={common.shortName} />
      <TextField name="abbreviation" label={texts.abbreviation} />
      <ChoiceField name="membership" label={texts.membership} options={OPTIONS} required />
      <ValidityFields />
      <PositionField />
    </FieldSection>
  ),
});
