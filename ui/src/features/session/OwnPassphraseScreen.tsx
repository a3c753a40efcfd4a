import { Anchor, Button } from '@mantine/core';
import { PassphraseField } from '../../components/fields';
import { PlainForm } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call, type SessionState } from '../../ipc';
import { isRepeated, NOT_REPEATED, passphrasePair } from './passphrases';
import { SuggestedPassphrase } from './SuggestedPassphrase';
import classes from './session.module.css';

const schema = z.object(passphrasePair).refine(isRepeated, NOT_REPEATED);

interface Props {
  account: string | null;
  /** The passphrase that somebody else chose, as it was typed a moment ago. */
  given: string;
  onOpen: (session: SessionState) => void;
  onBack: () => void;
}

/** The lock, asking for a passphrase of one's own in the place of a given one. Nothing of the office is shown before. */
export function OwnPassphraseScreen(props: Props) {
  return (
    <main className={classes.screen}>
      <section className={classes.card} aria-labelledby="own-title">
        <span className={classes.product}>{t.shell.product}</span>
        <h1 id="own-title">{t.session.ownTitle}</h1>
        <p>{t.session.ownHint}</p>
        <OwnPassphraseForm {...props} />
      </section>
    </main>
  );
}

function OwnPassphraseForm({ account, given, onOpen, onBack }: Props) {
  return (
    <PlainForm
      label={t.session.ownTitle}
      schema={schema}
      initial={{ passphrase: '', repeated: '' }}
      send={(input) => call('unlock_first', { account, given, ...input })}
      onDone={onOpen}
      footer={({ busy }) => (
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} fullWidth data-enter-stop>
            {t.session.setOwn}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            {t.session.backToUnlock}
          </Anchor>
        </div>
      )}
    >
      <PassphraseField
        name="passphrase"
        label={t.session.newPassphrase}
        hint={t.session.passphraseHint}
        required
      />
      <PassphraseField name="repeated" label={t.session.repeatPassphrase} required />
      <SuggestedPassphrase />
    </PlainForm>
  );
}
