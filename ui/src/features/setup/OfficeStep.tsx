import { ChoiceField, DateField, TextField } from '../../components/fields';
import { FieldSection, PlainForm, requiredDate, requiredOneOf, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import { StepButtons } from './StepButtons';
import type { StepProps } from './steps';

const texts = t.setup.office;
const LEVELS = ['commune', 'district'] as const;
const LEVEL_OPTIONS = LEVELS.map((value) => ({ value, label: texts.levels[value] }));

const schemaFor = (today: string) =>
  z.object({
    name: requiredText(300),
    short_name: requiredText(100),
    abbreviation: requiredText(30),
    level: requiredOneOf(LEVELS),
    committee: requiredText(300),
    addressee: requiredText(300),
    date_place: requiredText(100),
    village_word: requiredText(100),
    valid_from: requiredDate(today),
  });

export function OfficeStep({ initial, onChange, onBack, onNext }: StepProps) {
  const today = useToday();
  return (
    <PlainForm
      label={t.setup.steps.office}
      schema={schemaFor(today)}
      initial={initial}
      onChange={onChange}
      send={async (input) => input}
      onDone={(office) => onNext({ office })}
      footer={({ busy }) => <StepButtons busy={busy} onBack={onBack} />}
    >
      <FieldSection>
        <TextField name="name" label={texts.name} hint={texts.nameHint} span={12} required />
        <TextField name="short_name" label={texts.shortName} span={4} required />
        <TextField name="abbreviation" label={texts.abbreviation} span={3} required />
        <ChoiceField name="level" label={texts.level} options={LEVEL_OPTIONS} span={5} required />
        <TextField name="committee" label={texts.committee} hint={texts.committeeHint} span={6} required />
        <TextField name="addressee" label={texts.addressee} hint={texts.addresseeHint} span={6} required />
        <TextField name="date_place" label={texts.datePlace} span={4} required />
        <TextField name="village_word" label={texts.villageWord} span={4} required />
        <DateField name="valid_from" label={texts.startsOn} span={4} required />
      </FieldSection>
    </PlainForm>
  );
}
