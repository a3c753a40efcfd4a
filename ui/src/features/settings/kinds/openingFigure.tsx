import { catalogue } from '../../../components/catalogue';
import {
  CatalogueField,
  ChoiceField,
  CountField,
  DateField,
  OrganisationField,
  SubcommitteeField,
  TextField,
} from '../../../components/fields';
import {
  FieldSection,
  optionalChoice,
  optionalCount,
  optionalText,
  rawText,
  requiredDate,
  requiredOneOf,
  useFormValue,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { formatDate, formatMarked } from '../../../components/values';
import { t } from '../../../i18n';
import type { RowOf } from '../../../ipc';
import { MEASURE_OPTIONS, MEASURES } from './measures';

const texts = t.settings.opening_figure;
const PURPOSES = ['running', 'comparison'] as const;
const PURPOSE_OPTIONS = PURPOSES.map((value) => ({ value, label: texts.purposes[value] }));

type Row = RowOf<'opening_figure'>;

function Fields() {
  const measure = useFormValue('measure');
  return (
    <FieldSection>
      <ChoiceField name="purpose" label={texts.purpose} options={PURPOSE_OPTIONS} span={6} required />
      <DateField name="from_day" label={texts.fromDay} required />
      <DateField name="to_day" label={texts.toDay} required />
      <ChoiceField name="measure" label={texts.measure} options={MEASURE_OPTIONS} required />
      <CountField name="count" label={texts.value} span={4} required />
      {measure === 'other' && (
        <>
          <TextField name="label" label={texts.label} required />
          <TextField name="unit" label={texts.unit} required />
        </>
      )}
      <CatalogueField
        kind="activity_kind"
        name="activity_kind"
        label={texts.activityKind}
        hint={texts.anyHint}
      />
      <OrganisationField name="organisation" label={texts.organisation} hint={texts.anyHint} />
      <SubcommitteeField name="subcommittee" label={texts.subcommittee} hint={texts.anyHint} />
      <TextField name="series" label={texts.series} hint={texts.anyHint} span={8} />
    </FieldSection>
  );
}

export const openingFigure = catalogue({
  kind: 'opening_figure',
  noun: texts.noun,
  title: t.settings.pages.opening_figure,
  columns: [
    {
      id: 'subject',
      header: texts.measure,
      width: 'minmax(10rem, 2fr)',
      cell: (row) => <b>{nameOf(row)}</b>,
    },
    { id: 'days', header: t.catalogue.validity, width: '10rem', cell: daysOf },
    { id: 'value', header: texts.value, width: '6.5rem', align: 'end', cell: formatMarked },
  ],
  titleOf: nameOf,
  facts: (row) => [
    { label: texts.purpose, value: texts.purposes[row.purpose] },
    { label: t.catalogue.validity, value: daysOf(row) },
    { label: texts.value, value: formatMarked(row) },
    { label: texts.organisation, value: row.organisation_name ?? t.common.all },
    { label: texts.subcommittee, value: row.subcommittee_name ?? t.common.all },
    { label: texts.series, value: row.series || t.common.all },
  ],
  schema: (today) =>
    z
      .object({
        purpose: requiredOneOf(PURPOSES),
        from_day: requiredDate(today),
        to_day: requiredDate(today),
        measure: requiredOneOf(MEASURES),
        count: optionalCount().refine((count) => count !== null, t.errors.required),
        label: optionalText(100),
        unit: optionalText(50),
        activity_kind: optionalChoice(),
        organisation: optionalChoice(),
        subcommittee: optionalChoice(),
        series: optionalText(200),
      })
      .transform(({ count, ...rest }) => ({
        ...rest,
        value: count?.value ?? null,
        mark: count?.mark ?? ('exact' as const),
      })),
  raw: (record) => ({
    purpose: record?.purpose ?? 'running',
    from_day: rawText.date(record?.from_day),
    to_day: rawText.date(record?.to_day),
    measure: record?.measure ?? null,
    count: rawText.count(record),
    label: rawText.plain(record?.label),
    unit: rawText.plain(record?.unit),
    activity_kind: record?.activity_kind ?? null,
    organisation: record?.organisation ?? null,
    subcommittee: record?.subcommittee ?? null,
    series: rawText.plain(record?.series),
  }),
  carry: ({ purpose, from_day, to_day }) => ({ purpose, from_day, to_day }),
  Fields,
});

function nameOf(row: Row): string {
  const measure = row.measure === 'other' ? row.label : t.settings.measures[row.measure];
  return [measure, row.kind_name].filter(Boolean).join(' · ');
}

function daysOf({ from_day, to_day }: Row): string {
  return `${formatDate(from_day)} \u2013 ${formatDate(to_day)}`;
}
