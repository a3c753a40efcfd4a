import { LongTextField, MultiChoiceField } from '../../components/fields';
import { FieldSection, PlainForm } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { StepButtons } from './StepButtons';
import type { StepProps } from './steps';

const texts = t.setup.members;
const OPTIONS = texts.defaults.map(({ name, abbreviation }) => ({ value: abbreviation, label: name }));

const schema = z.object({
  organisations: z
    .array(z.string())
    .min(1, texts.none)
    .transform((chosen) =>
      texts.defaults
        .filter(({ abbreviation }) => chosen.includes(abbreviation))
        .map((organisation) => ({ ...organisation, membership: 'member' as const })),
    ),
  subcommittees: z.string().transform((typed) =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((name) => ({ name, short_name: name })),
  ),
});

export function MembersStep({ initial, onChange, onBack, onNext }: StepProps) {
  return (
    <PlainForm
      label={t.setup.steps.members}
      schema={schema}
      initial={initial}
      onChange={onChange}
      send={async (input) => input}
      onDone={(members) => onNext({ members })}
      footer={({ busy }) => <StepButtons busy={busy} onBack={onBack} />}
    >
      <FieldSection>
        <MultiChoiceField
          name="organisations"
          label={texts.organisations}
          hint={texts.organisationsHint}
          options={OPTIONS}
          span={12}
          required
        />
        <LongTextField
          name="subcommittees"
          label={texts.subcommittees}
          hint={texts.subcommitteesHint}
          minRows={4}
          span={12}
        />
      </FieldSection>
    </PlainForm>
  );
}
