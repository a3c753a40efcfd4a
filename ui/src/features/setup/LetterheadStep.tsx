import { ChoiceField, LongTextField, NumberField, TextField } from '../../components/fields';
import {
  FieldSection,
  optionalText,
  PlainForm,
  requiredOneOf,
  requiredText,
  requiredWhole,
} from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { StepButtons } from './StepButtons';
import type { StepProps } from './steps';

const texts = t.setup.letterhead;
const FAMILIES = ['party', 'state', 'youth'] as const;
const FAMILY_OPTIONS = FAMILIES.map((value) => ({ value, label: texts.families[value] }));

const schema = z
  .object({
    letterhead: requiredOneOf(FAMILIES),
    superior_lines: optionalText(),
    agency_lines: requiredText(),
    recipients: optionalText(2000),
    briefing_due_day: requiredWhole(),
    signer_name: requiredText(100),
    signer_title: requiredText(200),
    account_name: requiredText(100),
  })
  .transform(({ signer_name, signer_title, account_name, ...profile }) => ({
    profile,
    person: { full_name: signer_name },
    signer: { title: signer_title },
    account_name,
  }));

export function LetterheadStep({ initial, onChange, onBack, onNext }: StepProps) {
  return (
    <PlainForm
      label={t.setup.steps.letterhead}
      schema={schema}
      initial={initial}
      onChange={onChange}
      send={async (input) => input}
      onDone={(letterhead) => onNext({ letterhead })}
      footer={({ busy }) => <StepButtons busy={busy} onBack={onBack} />}
    >
      <FieldSection>
        <ChoiceField name="letterhead" label={texts.family} options={FAMILY_OPTIONS} span={7} required />
        <NumberField name="briefing_due_day" label={texts.dueDay} span={5} required />
        <LongTextField name="superior_lines" label={texts.superiorLines} hint={texts.linesHint} span={6} />
        <LongTextField
          name="agency_lines"
          label={texts.agencyLines}
          hint={texts.linesHint}
          span={6}
          required
        />
        <LongTextField name="recipients" label={texts.recipients} hint={texts.recipientsHint} />
        <TextField name="signer_name" label={texts.signerName} span={4} required />
        <TextField name="signer_title" label={texts.signerTitle} span={4} required />
        <TextField name="account_name" label={texts.accountName} span={4} required />
      </FieldSection>
    </PlainForm>
  );
}
