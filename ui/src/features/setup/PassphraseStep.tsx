import { Text } from '@mantine/core';
import { PassphraseField } from '../../components/fields';
import { FieldSection, PlainForm } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call, type OfficeCreated, type UsualSetUp } from '../../ipc';
import { isRepeated, NOT_REPEATED, passphrasePair } from '../session/passphrases';
import { SuggestedPassphrase } from '../session/SuggestedPassphrase';
import { StepButtons } from './StepButtons';
import { type Answers, setUpOf } from './steps';

const schema = z.object(passphrasePair).refine(isRepeated, NOT_REPEATED);

interface Props {
  answers: Answers;
  usual: UsualSetUp;
  onBack: (() => void) | undefined;
  onCreated: (created: OfficeCreated) => void;
}

/** Only here is anything written: the office is made whole or not at all. */
export function PassphraseStep({ answers, usual, onBack, onCreated }: Props) {
  return (
    <PlainForm
      label={t.setup.steps.passphrase}
      schema={schema}
      initial={{ passphrase: '', repeated: '' }}
      send={({ passphrase }) => call('office_create', { input: setUpOf(answers, usual), passphrase })}
      onDone={onCreated}
      footer={({ busy }) => <StepButtons busy={busy} onBack={onBack} label={t.setup.passphrase.create} />}
    >
      <Text size="sm">{t.setup.passphrase.warning}</Text>
      <FieldSection>
        <PassphraseField
          name="passphrase"
          label={t.session.passphrase}
          hint={t.session.passphraseHint}
          required
        />
        <PassphraseField name="repeated" label={t.session.repeatPassphrase} required />
      </FieldSection>
      <SuggestedPassphrase />
    </PlainForm>
  );
}
