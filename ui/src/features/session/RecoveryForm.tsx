import { Anchor, Button } from '@mantine/core';
import { useRef } from 'react';
import { PassphraseField, TextField } from '../../components/fields';
import { PlainForm, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call, type IpcError, type SessionState } from '../../ipc';
import { orTold } from './orTold';
import { isRepeated, NOT_REPEATED, passphrasePair } from './passphrases';
import classes from './session.module.css';

const schema = z.object({ code: requiredText(200), ...passphrasePair }).refine(isRepeated, NOT_REPEATED);

interface Props {
  /** Who gets the new passphrase; without one whoever administers the office. */
  account: string | null;
  onOpen: (session: SessionState) => void;
  onBack: () => void;
  onRefused: (error: IpcError) => void;
}

/** Opens by the printed code and sets a new passphrase in the same step. */
export function RecoveryForm({ account, onOpen, onBack, onRefused }: Props) {
  // Once the code has opened the office, only the new passphrase can still be refused.
  const opened = useRef<SessionState>(null);
  const send = async ({ code, passphrase, repeated }: z.infer<typeof schema>) => {
    opened.current ??= await orTold(call('unlock_by_recovery', { account, code }), onRefused);
    await call('change_passphrase', { old: '', passphrase, repeated });
    return opened.current;
  };
  return (
    <PlainForm
      label={t.session.recoveryTitle}
      schema={schema}
      initial={{ code: '', passphrase: '', repeated: '' }}
      send={send}
      onDone={onOpen}
      footer={({ busy }) => (
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} fullWidth data-enter-stop>
            {t.session.useRecovery}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            {t.session.use.passphrase}
          </Anchor>
        </div>
      )}
    >
      <TextField name="code" label={t.session.recoveryCode} span={12} required />
      <PassphraseField
        name="passphrase"
        label={t.session.newPassphrase}
        hint={t.session.passphraseHint}
        required
      />
      <PassphraseField name="repeated" label={t.session.repeatPassphrase} required />
    </PlainForm>
  );
}
