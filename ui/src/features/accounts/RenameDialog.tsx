import { ActDialog } from '../../components/act';
import { TextField } from '../../components/fields';
import { requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { call, type ShownAccount } from '../../ipc';
import { kept } from './kept';

const texts = t.accounts;
const schema = z.object({ name: requiredText(200) });

export function RenameDialog({ account, onClose }: { account: ShownAccount; onClose: () => void }) {
  return (
    <ActDialog
      title={texts.renameTitle(account.name)}
      confirmLabel={texts.rename}
      done={({ name }) => texts.renamed(name)}
      schema={schema}
      initial={{ name: account.name }}
      send={({ name }) => kept(call('account_rename', { id: account.id, name }))}
      onClose={onClose}
    >
      <TextField name="name" label={texts.name} span={12} required />
    </ActDialog>
  );
}
