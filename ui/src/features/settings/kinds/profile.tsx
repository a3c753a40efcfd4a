import { catalogue } from '../../../components/catalogue';
import { ChoiceField, DateField, LongTextField, NumberField, TextField } from '../../../components/fields';
import {
  FieldSection,
  optionalText,
  rawText,
  requiredDate,
  requiredOneOf,
  requiredText,
  requiredWhole,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { formatDate } from '../../../components/values';
import { t } from '../../../i18n';

const texts = t.settings.profile;
const office = t.setup.office;
const letterhead = t.setup.letterhead;
const LEVELS = ['commune', 'district'] as const;
const FAMILIES = ['party', 'state', 'youth'] as const;
const GROUPINGS = ['subcommittee', 'task_group'] as const;

/** The days periods begin on. */
const CUTOFFS = [
  ['month_cutoff', texts.monthCutoff],
  ['quarter_cutoff', texts.quarterCutoff],
  ['half_cutoff', texts.halfCutoff],
  ['year_cutoff', texts.yearCutoff],
] as const;

function Fields() {
  return (
    <>
      <FieldSection title={texts.sections.identity}>
        <DateField name="valid_from" label={texts.validFrom} hint={texts.validFromHint} span={4} required />
        <TextField name="name" label={office.name} span={8} required />
        <TextField name="short_name" label={office.shortName} required />
        <TextField name="abbreviation" label={office.abbreviation} required />
        <ChoiceField
          name="level"
          label={office.level}
          options={LEVELS.map((value) => ({ value, label: office.levels[value] }))}
          required
        />
        <TextField name="committee" label={office.committee} hint={office.committeeHint} span={6} required />
        <TextField name="addressee" label={office.addressee} hint={office.addresseeHint} span={6} required />
      </FieldSection>
      <FieldSection title={texts.sections.paper}>
        <ChoiceField
          name="letterhead"
          label={letterhead.family}
          options={FAMILIES.map((value) => ({ value, label: letterhead.families[value] }))}
          span={6}
          required
        />
        <TextField name="village_word" label={office.villageWord} span={6} required />
        <LongTextField
          name="superior_lines"
          label={letterhead.superiorLines}
          hint={letterhead.linesHint}
          span={6}
        />
        <LongTextField
          name="agency_lines"
          label={letterhead.agencyLines}
          hint={letterhead.linesHint}
          span={6}
          required
        />
        <TextField name="date_place" label={office.datePlace} required />
        <TextField name="symbol_suffix" label={texts.symbolSuffix} hint={texts.symbolSuffixHint} />
        <ChoiceField
          name="grouping"
          label={texts.grouping}
          options={GROUPINGS.map((value) => ({ value, label: texts.groupings[value] }))}
          required
        />
        <LongTextField name="recipients" label={letterhead.recipients} hint={letterhead.recipientsHint} />
      </FieldSection>
      <FieldSection title={texts.sections.periods}>
        <NumberField name="briefing_due_day" label={letterhead.dueDay} span={4} required />
        {CUTOFFS.map(([name, label]) => (
          <NumberField key={name} name={name} label={label} hint={texts.cutoffHint} span={4} required />
        ))}
      </FieldSection>
    </>
  );
}

export const profile = catalogue({
  kind: 'profile',
  noun: texts.noun,
  title: t.settings.pages.profile,
  columns: [
    { id: 'from', header: texts.validFrom, width: '8rem', cell: (row) => formatDate(row.valid_from) },
    { id: 'name', header: office.name, width: 'minmax(10rem, 1fr)', cell: (row) => <b>{row.name}</b> },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [
    { label: texts.validFrom, value: formatDate(row.valid_from) },
    { label: office.abbreviation, value: row.abbreviation },
    { label: office.committee, value: row.committee },
    { label: letterhead.family, value: letterhead.families[row.letterhead] },
    { label: letterhead.superiorLines, value: row.superior_lines },
    { label: letterhead.agencyLines, value: row.agency_lines },
    { label: office.datePlace, value: row.date_place },
    { label: letterhead.dueDay, value: row.briefing_due_day },
  ],
  schema: (today) =>
    z.object({
      valid_from: requiredDate(today),
      name: requiredText(300),
      short_name: requiredText(100),
      abbreviation: requiredText(30),
      level: requiredOneOf(LEVELS),
      committee: requiredText(300),
      village_word: requiredText(100),
      letterhead: requiredOneOf(FAMILIES),
      addressee: requiredText(300),
      superior_lines: optionalText(),
      agency_lines: requiredText(),
      date_place: requiredText(100),
      symbol_suffix: optionalText(50),
      grouping: requiredOneOf(GROUPINGS),
      recipients: optionalText(2000),
      briefing_due_day: requiredWhole(),
      month_cutoff: requiredWhole(),
      quarter_cutoff: requiredWhole(),
      half_cutoff: requiredWhole(),
      year_cutoff: requiredWhole(),
    }),
  raw: (record) => ({
    valid_from: rawText.date(record?.valid_from),
    name: rawText.plain(record?.name),
    short_name: rawText.plain(record?.short_name),
    abbreviation: rawText.plain(record?.abbreviation),
    level: record?.level ?? 'commune',
    committee: rawText.plain(record?.committee),
    village_word: rawText.plain(record?.village_word),
    letterhead: record?.letterhead ?? 'party',
    addressee: rawText.plain(record?.addressee),
    superior_lines: rawText.plain(record?.superior_lines),
    agency_lines: rawText.plain(record?.agency_lines),
    date_place: rawText.plain(record?.date_place),
    symbol_suffix: rawText.plain(record?.symbol_suffix),
    grouping: record?.grouping ?? 'subcommittee',
    recipients: rawText.plain(record?.recipients),
    briefing_due_day: String(record?.briefing_due_day ?? 25),
    month_cutoff: String(record?.month_cutoff ?? 1),
    quarter_cutoff: String(record?.quarter_cutoff ?? 1),
    half_cutoff: String(record?.half_cutoff ?? 1),
    year_cutoff: String(record?.year_cutoff ?? 1),
  }),
  Fields,
});
