import { catalogue, PositionField, position } from '../../../components/catalogue';
import { LongTextField, OrganisationField, TextField } from '../../../components/fields';
import { FieldSection, optionalChoice, optionalText, rawText, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';

const texts = t.settings.task_group;
const common = t.catalogue;

export const taskGroup = catalogue({
  kind: 'task_group',
  noun: texts.noun,
  title: t.settings.pages.task_group,
  columns: [
    { id: 'name', header: common.name, width: 'minmax(10rem, 2fr)', cell: (row) => <b>{row.name}</b> },
    { id: 'with', header: texts.coordinating, width: 'minmax(8rem, 1fr)', cell: (row) => row.coordinating },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [{ label: texts.coordinating, value: row.coordinating }],
  schema: () =>
    z.object({
      name: requiredText(300),
      lead: optionalChoice(),
      coordinating: optionalText(500),
      ...position.schema,
    }),
  raw: (record) => ({
    name: rawText.plain(record?.name),
    lead: record?.lead ?? null,
    coordinating: rawText.plain(record?.coordinating),
    ...position.raw(record),
  }),
  Fields: () => (
    <FieldSection>
      <TextField name="name" label={common.name} span={12} required />
      <OrganisationField name="lead" label={texts.lead} span={6} />
      <PositionField />
      <LongTextField name="coordinating" label={texts.coordinating} max={500} />
    </FieldSection>
  ),
});
