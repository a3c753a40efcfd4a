import { t } from '../../i18n';
import { PassphraseField, TextField } from '../fields';
import type { SecretWay } from './ways';

/**
 * The one field of a form that asks for a secret, so without a star. A passphrase is covered; a code is read from paper,
 * so that what is typed is seen.
 */
export function SecretField({ way }: { way: SecretWay }) {
  return way === 'code' ? (
    <TextField name="code" label={t.session.recoveryCode} span={12} />
  ) : (
    <PassphraseField name="passphrase" label={t.session.passphrase} />
  );
}
