import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { PassphraseField } from '../../components/fields';
import { FieldSection, PlainForm } from '../../components/form';
import { z } from '../../components/form/zod';
import { notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { isRepeated, NOT_REPEATED, passphrasePair } from '../session/passphrases';
import { SuggestedPassphrase } from '../session/SuggestedPassphrase';
import classes from './settings.module.css';

const texts = t.settings.passphrase;
const schema = z
  .object({ old: z.string().min(1, t.errors.required), ...passphrasePair })
  .refine(isRepeated, NOT_REPEATED);

/** A new passphrase for the account at the keyboard. */
export function PassphrasePage() {
  const [round, setRound] = useState(0);
  const done = () => {
    notifyPlain(texts.changed);
    setRound(round + 1);
  };
  return (
    <div className={classes.sheet}>
      <PlainForm
        // Once it is changed, nothing of it stays in the fields.
        key={round}
        label={t.settings.pages.passphrase}
        schema={schema}
        initial={{ old: '', passphrase: '', repeated: '' }}
        send={(input) => call('change_passphrase', input)}
        onDone={done}
        footer={({ busy }) => (
          <Group>
            <Button type="submit" loading={busy} data-enter-stop>
              {texts.change}
            </Button>
          </Group>
        )}
      >
        <Text size="sm">{texts.hint}</Text>
        <FieldSection>
          <PassphraseField name="old" label={texts.old} required />
          <PassphraseField
            name="passphrase"
            label={t.session.newPassphrase}
            hint={t.session.passphraseHint}
            required
          />
          <PassphraseField name="repeated" label={t.session.repeatPassphrase} required />
        </FieldSection>
        <SuggestedPassphrase />
      </PlainForm>
    </div>
  );
}
