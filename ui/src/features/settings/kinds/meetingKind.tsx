import { catalogue, PositionField, position } from '../../../components/catalogue';
import { ChoiceField, TextField } from '../../../components/fields';
import { FieldSection, rawText, requiredOneOf, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';

const texts = t.settings.meeting_kind;
const common = t.catalogue;
const CYCLES = ['weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly', 'none'] as const;
const OPTIONS = CYCLES.map((value) => ({ value, label: texts.cycles[value] }));

export const meetingKind = catalogue({
  kind: 'meeting_kind',
  noun: texts.noun,
  title: t.settings.pages.meeting_kind,
  columns: [
    { id: 'name', header: common.name, width: 'minmax(10rem, 3fr)', cell: (row) => <b>{row.name}</b> },
    { id: 'cycle', header: texts.cycle, width: 'minmax(7rem, 1fr)', cell: (row) => texts.cycles[row.cycle] },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [{ label: texts.cycle, value: texts.cycles[row.cycle] }],
  schema: () => z.object({ name: requiredText(200), cycle: requiredOneOf(CYCLES), ...position.schema }),
  raw: (record) => ({
    name: rawText.plain(record?.name),
    cycle: record?.cycle ?? 'none',
    ...position.raw(record),
  }),
  Fields: () => (
    <FieldSection>
      <TextField name="name" label={common.name} span={6} required />
      <ChoiceField name="cycle" label={texts.cycle} options={OPTIONS} span={3} required />
      <PositionField />
    </FieldSection>
  ),
});
