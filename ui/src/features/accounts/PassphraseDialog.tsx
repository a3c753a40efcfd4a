import { ActDialog } from '../../components/act';
import { PassphraseField } from '../../components/fields';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call, type ShownAccount } from '../../ipc';
import { isRepeated, NOT_REPEATED, passphrasePair } from '../session/passphrases';
import { kept } from './kept';

const texts = t.accounts;
const schema = z.object(passphrasePair).refine(isRepeated, NOT_REPEATED);

/** Another passphrase for who forgot theirs. */
export function PassphraseDialog({ account, onClose }: { account: ShownAccount; onClose: () => void }) {
  return (
    <ActDialog
      title={texts.passphraseTitle(account.name)}
      message={texts.passphraseMessage}
      confirmLabel={texts.setPassphrase}
      done={texts.passphraseSet(account.name)}
      schema={schema}
      initial={{ passphrase: '', repeated: '' }}
      send={(input) => kept(call('account_passphrase', { id: account.id, ...input }))}
      onClose={onClose}
    >
      <PassphraseField
        name="passphrase"
        label={t.session.newPassphrase}
        hint={t.session.passphraseHint}
        required
      />
      <PassphraseField name="repeated" label={t.session.repeatPassphrase} required />
    </ActDialog>
  );
}
