import { useMemo } from 'react';
import { LongTextField, MultiChoiceField } from '../../components/fields';
import { FieldSection, PlainForm } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import type { UsualSetUp } from '../../ipc';
import { StepButtons } from './StepButtons';
import type { StepProps } from './steps';

const texts = t.setup.members;

const schemaFor = ({ organisations }: UsualSetUp['set_up']) =>
  z.object({
    organisations: z
      .array(z.string())
      .min(1, texts.none)
      .transform((chosen) => organisations.filter(({ name }) => chosen.includes(name))),
    subcommittees: z.string().transform((typed) =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((name) => ({ name, short_name: name })),
    ),
  });

export function MembersStep({ usual: { set_up }, initial, onChange, onBack, onNext }: StepProps) {
  const schema = useMemo(() => schemaFor(set_up), [set_up]);
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
          options={set_up.organisations.map(({ name }) => ({ value: name, label: name }))}
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
