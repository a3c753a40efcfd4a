import { catalogue, PositionField, position, ValidityFields, validity } from '../../../components/catalogue';
import { CatalogueField, ChoiceField, PlaceField, TextField } from '../../../components/fields';
import {
  FieldSection,
  optionalChoice,
  optionalText,
  rawText,
  requiredOneOf,
  requiredText,
  useFormValue,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';
import { VillagesAction } from './VillagesAction';

const texts = t.settings.place;
const common = t.catalogue;
const LEVELS = ['village', 'commune'] as const;
const OPTIONS = LEVELS.map((value) => ({ value, label: texts.levels[value] }));
const COMMUNES = { level: 'commune' };

function Fields() {
  const level = useFormValue('level');
  return (
    <FieldSection>
      <ChoiceField name="level" label={texts.level} options={OPTIONS} required />
      <TextField name="kind_word" label={texts.kindWord} hint={texts.kindWordHint} />
      <TextField name="name" label={common.name} required />
      {level !== 'commune' && (
        <CatalogueField kind="place" name="parent" label={texts.parent} filters={COMMUNES} required />
      )}
      <ValidityFields />
      <PositionField />
      <PlaceField name="replaced_by" label={texts.replacedBy} />
    </FieldSection>
  );
}

export const place = catalogue({
  kind: 'place',
  noun: texts.noun,
  title: t.settings.pages.place,
  columns: [
    {
      id: 'name',
      header: common.name,
      width: 'minmax(9rem, 2fr)',
      cell: (row) => (row.level === 'commune' ? <b>{fullName(row)}</b> : fullName(row)),
    },
    { id: 'parent', header: texts.parent, width: 'minmax(8rem, 1fr)', cell: (row) => row.parent_name },
    { id: 'validity', header: common.validity, width: 'minmax(7rem, 1fr)', cell: validity.text },
  ],
  filters: [{ name: 'level', label: texts.level, options: OPTIONS }],
  titleOf: fullName,
  facts: (row) => [
    { label: texts.level, value: texts.levels[row.level] },
    ...(row.level === 'village' ? [{ label: texts.parent, value: row.parent_name }] : []),
    { label: common.validity, value: validity.text(row) },
  ],
  schema: (today) =>
    z.object({
      level: requiredOneOf(LEVELS),
      kind_word: optionalText(50),
      name: requiredText(200),
      parent: optionalChoice(),
      replaced_by: optionalChoice(),
      ...position.schema,
      ...validity.schema(today),
    }),
  raw: (record) => ({
    level: record?.level ?? 'village',
    kind_word: rawText.plain(record?.kind_word),
    name: rawText.plain(record?.name),
    parent: record?.parent ?? null,
    replaced_by: record?.replaced_by ?? null,
    ...position.raw(record),
    ...validity.raw(record),
  }),
  carry: ({ level, kind_word, parent }) => ({ level, kind_word, parent }),
  Fields,
  Actions: VillagesAction,
});

function fullName({ kind_word, name }: { kind_word: string; name: string }): string {
  return [kind_word, name].filter(Boolean).join(' ');
}
