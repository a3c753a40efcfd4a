import { catalogue } from '../../../components/catalogue';
import { ChoiceField, DateField, TextField } from '../../../components/fields';
import {
  FieldSection,
  optionalDate,
  rawText,
  requiredOneOf,
  requiredText,
  useFormValue,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { formatDate } from '../../../components/values';
import { t } from '../../../i18n';
import { OpenBookAction } from './OpenBookAction';

const texts = t.settings.book;
const common = t.catalogue;
const DIRECTIONS = ['in', 'out', 'internal'] as const;
const RESETS = ['year', 'term'] as const;
const SEQUENCES = ['common', 'per_type'] as const;

function Fields() {
  const reset = useFormValue('reset');
  return (
    <FieldSection>
      <TextField name="name" label={common.name} span={8} required />
      <ChoiceField
        name="direction"
        label={texts.direction}
        options={DIRECTIONS.map((value) => ({ value, label: texts.directions[value] }))}
        required
      />
      <ChoiceField
        name="sequence"
        label={texts.sequence}
        options={SEQUENCES.map((value) => ({ value, label: texts.sequences[value] }))}
        required
      />
      <ChoiceField
        name="reset"
        label={texts.reset}
        options={RESETS.map((value) => ({ value, label: texts.resets[value] }))}
        required
      />
      {reset === 'term' && (
        <DateField name="term_from" label={texts.termFrom} hint={texts.termFromHint} required />
      )}
    </FieldSection>
  );
}

export const book = catalogue({
  kind: 'book',
  noun: texts.noun,
  title: t.settings.pages.book,
  columns: [
    { id: 'name', header: common.name, width: 'minmax(10rem, 2fr)', cell: (row) => <b>{row.name}</b> },
    {
      id: 'direction',
      header: texts.direction,
      width: 'minmax(7rem, 1fr)',
      cell: (row) => texts.directions[row.direction],
    },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [
    { label: texts.direction, value: texts.directions[row.direction] },
    { label: texts.sequence, value: texts.sequences[row.sequence] },
    { label: texts.reset, value: texts.resets[row.reset] },
    ...(row.term_from ? [{ label: texts.termFrom, value: formatDate(row.term_from) }] : []),
  ],
  schema: (today) =>
    z.object({
      name: requiredText(200),
      direction: requiredOneOf(DIRECTIONS),
      sequence: requiredOneOf(SEQUENCES),
      reset: requiredOneOf(RESETS),
      term_from: optionalDate(today),
      position: z.number(),
    }),
  raw: (record) => ({
    name: rawText.plain(record?.name),
    direction: record?.direction ?? 'in',
    sequence: record?.sequence ?? 'common',
    reset: record?.reset ?? 'year',
    term_from: rawText.date(record?.term_from),
    position: record?.position ?? 0,
  }),
  Fields,
  Actions: OpenBookAction,
});
