import { catalogue, PositionField, position } from '../../../components/catalogue';
import { TextField } from '../../../components/fields';
import { FieldSection, optionalText, rawText, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';

const texts = t.settings.document_type;
const common = t.catalogue;

export const documentType = catalogue({
  kind: 'document_type',
  noun: texts.noun,
  title: t.settings.pages.document_type,
  columns: [
    { id: 'name', header: common.name, width: 'minmax(9rem, 2fr)', cell: (row) => <b>{row.name}</b> },
    { id: 'party', header: texts.party, width: 'minmax(6rem, 1fr)', cell: (row) => row.party_abbreviation },
    { id: 'state', header: texts.state, width: 'minmax(6rem, 1fr)', cell: (row) => row.state_abbreviation },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [
    { label: texts.party, value: row.party_abbreviation },
    { label: texts.state, value: row.state_abbreviation },
  ],
  schema: () =>
    z.object({
      name: requiredText(200),
      party_abbreviation: optionalText(20),
      state_abbreviation: optionalText(20),
      ...position.schema,
    }),
  raw: (record) => ({
    name: rawText.plain(record?.name),
    party_abbreviation: rawText.plain(record?.party_abbreviation),
    state_abbreviation: rawText.plain(record?.state_abbreviation),
    ...position.raw(record),
  }),
  Fields: () => (
    <FieldSection>
      <TextField name="name" label={common.name} span={6} required />
      <TextField name="party_abbreviation" label={texts.party} span={3} />
      <TextField name="state_abbreviation" label={texts.state} span={3} />
      <PositionField />
    </FieldSection>
  ),
});
