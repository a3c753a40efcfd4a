import { catalogue, PositionField, position } from '../../../components/catalogue';
import { TextField } from '../../../components/fields';
import { FieldSection, optionalText, rawText, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';

const texts = t.settings.activity_kind;
const common = t.catalogue;

export const activityKind = catalogue({
  kind: 'activity_kind',
  noun: texts.noun,
  title: t.settings.pages.activity_kind,
  columns: [
    { id: 'name', header: common.name, width: 'minmax(10rem, 3fr)', cell: (row) => <b>{row.name}</b> },
    { id: 'word', header: texts.sessionWord, width: 'minmax(7rem, 1fr)', cell: (row) => row.session_word },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [{ label: texts.sessionWord, value: row.session_word }],
  schema: () => z.object({ name: requiredText(200), session_word: optionalText(50), ...position.schema }),
  raw: (record) => ({
    name: rawText.plain(record?.name),
    session_word: rawText.plain(record?.session_word),
    ...position.raw(record),
  }),
  Fields: () => (
    <FieldSection>
      <TextField name="name" label={common.name} span={6} required />
      <TextField name="session_word" label={texts.sessionWord} hint={texts.sessionWordHint} span={3} />
      <PositionField />
    </FieldSection>
  ),
});
