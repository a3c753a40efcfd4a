import { ChoiceField, TextField } from '../../components/fields';
import { FieldSection, PlainForm, requiredChoice, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { StepButtons } from './StepButtons';
import type { StepProps } from './steps';

const texts = t.setup.letterhead;
const FAMILIES = (['party', 'front'] as const).map((value) => ({ value, label: texts.families[value] }));

const schema = z.object({
  letterhead: requiredChoice(),
  signer_name: requiredText(100),
  signer_title: requiredText(200),
  account_name: requiredText(100),
});

export function LetterheadStep({ initial, onChange, onBack, onNext }: StepProps) {
  return (
    <PlainForm
      label={t.setup.steps.letterhead}
      schema={schema}
      initial={initial}
      onChange={onChange}
      send={async (input) => input}
      onDone={onNext}
      footer={({ busy }) => <StepButtons busy={busy} onBack={onBack} />}
    >
      <FieldSection>
        <ChoiceField name="letterhead" label={texts.family} options={FAMILIES} span={12} required />
        <TextField name="signer_name" label={texts.signerName} span={6} required />
        <TextField name="signer_title" label={texts.signerTitle} span={6} required />
        <TextField name="account_name" label={texts.accountName} span={6} required />
      </FieldSection>
    </PlainForm>
  );
}
