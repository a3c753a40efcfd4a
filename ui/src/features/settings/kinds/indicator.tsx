import { catalogue } from '../../../components/catalogue';
import { CatalogueField, ChoiceField, NumberField, TextField } from '../../../components/fields';
import {
  FieldSection,
  optionalChoice,
  RowsField,
  rawText,
  requiredOneOf,
  requiredText,
  requiredWhole,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { formatUnits } from '../../../components/values';
import { t } from '../../../i18n';
import type { RowOf } from '../../../ipc';
import { IndicatorValues } from './IndicatorValues';
import { COUNTED_OPTIONS, MEASURES } from './measures';
import { RecordValuesAction } from './RecordValuesAction';

const texts = t.settings.indicator;
const ADDS_BY = ['sum', 'last', 'distinct', 'average'] as const;
const ADDS_BY_OPTIONS = ADDS_BY.map((value) => ({ value, label: texts.addsBys[value] }));
/** Villages are told apart by their records, and cannot be added up for an indicator. */
const COUNTED = COUNTED_OPTIONS.filter(({ value }) => value !== 'villages');

export const indicator = catalogue({
  kind: 'indicator',
  noun: texts.noun,
  title: t.settings.pages.indicator,
  columns: [
    { id: 'name', header: t.catalogue.name, width: 'minmax(10rem, 3fr)', cell: (row) => <b>{row.name}</b> },
    { id: 'unit', header: texts.unit, width: '6rem', cell: (row) => row.unit },
    {
      id: 'adds',
      header: texts.addsBy,
      width: 'minmax(7rem, 1fr)',
      cell: (row) => texts.addsBys[row.adds_by],
    },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [
    { label: texts.unit, value: row.unit },
    { label: texts.addsBy, value: texts.addsBys[row.adds_by] },
    { label: texts.targets, value: targetsOf(row) },
  ],
  schema: () =>
    z.object({
      name: requiredText(300),
      unit: requiredText(50),
      decimals: requiredWhole(),
      adds_by: requiredOneOf(ADDS_BY),
      activity_kind: optionalChoice(),
      measure: z.enum(MEASURES).nullable(),
      position: z.number(),
      // The year is no quantity: it has no thousand's mark.
      targets: z.array(z.object({ year: requiredWhole(), value: requiredText(30) })),
    }),
  raw: (record) => ({
    name: rawText.plain(record?.name),
    unit: rawText.plain(record?.unit),
    decimals: String(record?.decimals ?? 0),
    adds_by: record?.adds_by ?? 'sum',
    activity_kind: record?.activity_kind ?? null,
    measure: record?.measure ?? null,
    position: record?.position ?? 0,
    targets: (record?.targets ?? []).map(({ year, value }) => ({
      year: String(year),
      value: formatUnits(value, record?.decimals ?? 0),
    })),
  }),
  Fields: () => (
    <>
      <FieldSection>
        <TextField name="name" label={t.catalogue.name} span={6} required />
        <TextField name="unit" label={texts.unit} span={3} required />
        <NumberField name="decimals" label={texts.decimals} span={3} required />
        <ChoiceField name="adds_by" label={texts.addsBy} options={ADDS_BY_OPTIONS} required />
        <CatalogueField
          kind="activity_kind"
          name="activity_kind"
          label={texts.activityKind}
          hint={texts.activityKindHint}
        />
        <ChoiceField name="measure" label={texts.measure} options={COUNTED} />
      </FieldSection>
      <FieldSection title={texts.targets}>
        <RowsField
          name="targets"
          blank={() => ({ year: '', value: '' })}
          addLabel={texts.addTarget}
          removeLabel={texts.removeTarget}
          row={(path) => (
            <>
              <NumberField name={`${path}.year`} label={texts.year} span={3} required />
              <NumberField name={`${path}.value`} label={texts.value} span={4} required />
            </>
          )}
        />
      </FieldSection>
    </>
  ),
  More: IndicatorValues,
  Actions: RecordValuesAction,
});

function targetsOf({ targets, decimals }: RowOf<'indicator'>): string {
  return targets.map(({ year, value }) => texts.targetOf(year, formatUnits(value, decimals))).join('\n');
}
