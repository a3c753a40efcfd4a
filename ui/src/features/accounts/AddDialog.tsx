import { ActDialog } from '../../components/act';
import { ChoiceField, PassphraseField, TextField } from '../../components/fields';
import { requiredOneOf, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { isRepeated, NOT_REPEATED, passphrasePair } from '../session/passphrases';
import { kept } from './kept';
import { ROLE_OPTIONS, ROLES } from './roles';

const texts = t.accounts;
const fields = { name: requiredText(200), role: requiredOneOf(ROLES), ...passphrasePair };
const schema = z.object(fields).refine(isRepeated, NOT_REPEATED);

/** A new account: a name, a role, and a passphrase chosen by who will use it. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  return (
    <ActDialog
      title={texts.addTitle}
      message={texts.addMessage}
      confirmLabel={texts.add}
      done={({ name }) => texts.added(name)}
      schema={schema}
      initial={{ name: '', role: 'clerk', passphrase: '', repeated: '' }}
      send={(input) => kept(call('account_add', input))}
      onClose={onClose}
    >
      <TextField name="name" label={texts.name} span={12} required />
      <ChoiceField name="role" label={texts.role} options={ROLE_OPTIONS} span={12} required />
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
