import { ChoiceField, DateField, TextField } from '../../components/fields';
import { FieldSection, PlainForm, requiredDate, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import { StepButtons } from './StepButtons';
import type { StepProps } from './steps';

const texts = t.setup.office;
const LEVELS = ['commune', 'district', 'province'] as const;
const LEVEL_OPTIONS = LEVELS.map((value) => ({ value, label: texts.levels[value] }));

const schemaFor = (today: string) =>
  z.object({
    name: requiredText(300),
    abbreviation: requiredText(30),
    superior: requiredText(300),
    place: requiredText(100),
    level: z.enum(LEVELS, t.errors.requiredChoice),
    starts_on: requiredDate(today),
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
      onDone={onNext}
      footer={({ busy }) => <StepButtons busy={busy} onBack={onBack} />}
    >
      <FieldSection>
        <TextField name="name" label={texts.name} hint={texts.nameHint} span={12} required />
        <TextField name="abbreviation" label={texts.abbreviation} span={4} required />
        <ChoiceField name="level" label={texts.level} options={LEVEL_OPTIONS} span={8} required />
        <TextField name="superior" label={texts.superior} span={12} required />
        <TextField name="place" label={texts.place} span={6} required />
        <DateField name="starts_on" label={texts.startsOn} span={6} required />
      </FieldSection>
    </PlainForm>
  );
}
