import { ActDialog } from '../../../components/act';
import { ChoiceField, NumberField, PlaceField, TextField } from '../../../components/fields';
import {
  Cell,
  optionalChoice,
  optionalText,
  RowsField,
  requiredChoice,
  requiredText,
  requiredWhole,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { formatUnits, inYear, isKnownYear, PERIOD_OPTIONS, useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { call, type RowOf, type ViewOf } from '../../../ipc';

const texts = t.settings.indicator.values;
export type IndicatorValue = ViewOf<'indicator'>['values'][number];

/** Decimals go as they were typed: the backend reads them with their comma. */
const schema = z
  .object({
    year: requiredWhole().refine(isKnownYear, t.errors.date.year),
    given_by: optionalText(500),
    values: z.array(z.object({ period: requiredChoice(), value: requiredText(30), place: optionalChoice() })),
  })
  .transform(({ year, given_by, values }) => ({
    values: values.map((row) => ({ ...row, period: inYear(row.period, year), given_by })),
  }));

const blank = () => ({ period: null, value: '', place: null });

interface Props {
  indicator: RowOf<'indicator'>;
  /** A value to set right; without one the sheet begins empty. */
  known?: IndicatorValue;
  onClose: () => void;
}

/** A sheet of values: period, number, place, line by line. A value given again replaces the one before. */
export function RecordValuesDialog({ indicator, known, onClose }: Props) {
  const today = useToday();
  const { id, name, unit, decimals } = indicator;
  return (
    <ActDialog
      title={texts.recordTitle(name)}
      confirmLabel={t.common.save}
      done={texts.recorded}
      schema={schema}
      initial={{
        year: (known?.period ?? today).slice(0, 4),
        given_by: known?.given_by ?? '',
        values: [known ? raw(known, decimals) : blank()],
      }}
      send={(input) => call('indicator_record_values', { id, input })}
      onClose={onClose}
    >
      <NumberField name="year" label={texts.year} span={3} required />
      <TextField name="given_by" label={texts.givenBy} span={9} />
      <Cell span={12}>
        <RowsField
          name="values"
          blank={blank}
          addLabel={texts.add}
          removeLabel={texts.drop}
          typedInTurn
          row={(path) => (
            <>
              <ChoiceField
                name={`${path}.period`}
                label={texts.period}
                options={PERIOD_OPTIONS}
                span={4}
                required
              />
              <NumberField name={`${path}.value`} label={texts.value(unit)} span={3} required />
              <PlaceField name={`${path}.place`} label={texts.place} span={5} />
            </>
          )}
        />
      </Cell>
    </ActDialog>
  );
}

function raw({ period, value, place }: IndicatorValue, decimals: number) {
  return { period: period && inYear(period, 2000), value: formatUnits(value, decimals), place };
}
