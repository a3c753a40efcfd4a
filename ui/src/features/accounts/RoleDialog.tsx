import { ActDialog } from '../../components/act';
import { ChoiceField } from '../../components/fields';
import { requiredOneOf } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call, type ShownAccount } from '../../ipc';
import { kept } from './kept';
import { ROLE_OPTIONS, ROLES } from './roles';

const texts = t.accounts;
const schema = z.object({ role: requiredOneOf(ROLES) });

export function RoleDialog({ account, onClose }: { account: ShownAccount; onClose: () => void }) {
  return (
    <ActDialog
      title={texts.roleTitle(account.name)}
      message={texts.plainly}
      confirmLabel={texts.changeRole}
      done={texts.roleChanged(account.name)}
      schema={schema}
      initial={{ role: account.role }}
      send={({ role }) => kept(call('account_role', { id: account.id, role }))}
      onClose={onClose}
    >
      <ChoiceField name="role" label={texts.role} options={ROLE_OPTIONS} span={12} required />
    </ActDialog>
  );
}
