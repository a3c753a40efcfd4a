import { Anchor, Button } from '@mantine/core';
import { PlainForm } from '../../components/form';
import { NO_SECRET, SECRET, SecretField } from '../../components/secret';
import { t } from '../../i18n';
import { call, type IpcError, type SessionState } from '../../ipc';
import { orTold } from './orTold';
import classes from './session.module.css';

interface Props {
  /** Whose passphrase it is; without one the passphrase itself says so. */
  account: string | null;
  onOpen: (session: SessionState) => void;
  onForgot: () => void;
  /** What was refused, and the passphrase it was refused to. */
  onRefused: (error: IpcError, passphrase: string) => void;
}

/** Guessing is slowed by the backend; what it says about waiting is shown as it comes. */
export function PassphraseForm({ account, onOpen, onForgot, onRefused }: Props) {
  return (
    <PlainForm
      label={t.session.unlockTitle}
      schema={SECRET.passphrase}
      initial={NO_SECRET.passphrase}
      send={(input) =>
        orTold(call('unlock', { account, ...input }), (error) => onRefused(error, input.passphrase))
      }
      onDone={onOpen}
      footer={({ busy }) => (
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} fullWidth data-enter-stop>
            {t.session.unlock}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={onForgot}>
            {t.session.forgot}
          </Anchor>
        </div>
      )}
    >
      <SecretField way="passphrase" />
    </PlainForm>
  );
}
