import { Button } from '@mantine/core';
import { useState } from 'react';
import { MoreMenu } from '../../components/act';
import { StatusChip } from '../../components/list';
import { useMay } from '../../components/may';
import { t } from '../../i18n';
import type { ShownAccount } from '../../ipc';
import { PassphraseDialog } from './PassphraseDialog';
import { RenameDialog } from './RenameDialog';
import { RoleDialog } from './RoleDialog';
import { useRemoveAccount } from './useRemoveAccount';

const texts = t.accounts;

type Step = 'rename' | 'role' | 'passphrase';

/** One account: what it is called, what it may do, and what an administrator can do about it. */
export function AccountRow({ account }: { account: ShownAccount }) {
  const [step, setStep] = useState<Step | null>(null);
  const remove = useRemoveAccount(account);
  const administers = useMay()('administer');
  const { name, role, is_own, is_one_time, can_open } = account;
  const close = () => setStep(null);
  const others = is_own
    ? []
    : [
        { label: texts.setPassphrase, run: () => setStep('passphrase') },
        { label: texts.remove, run: remove, tone: 'danger' as const },
      ];
  return (
    <tr>
      <td>
        <b>{name}</b> {is_own && <StatusChip tone="brand" label={texts.own} />}
        {!can_open && <StatusChip tone="amber" label={texts.cannotOpen} />}
        {can_open && is_one_time && <StatusChip tone="neutral" label={texts.isOneTime} />}
      </td>
      <td>{t.shell.roles[role]}</td>
      <td>{texts.rolesDo[role]}</td>
      <td>
        {administers && (
          <>
            <Button variant="default" size="compact-sm" onClick={() => setStep('rename')}>
              {texts.rename}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => setStep('role')}>
              {texts.changeRole}
            </Button>
            <MoreMenu label={texts.more(name)} actions={others} />
          </>
        )}
        {step === 'rename' && <RenameDialog account={account} onClose={close} />}
        {step === 'role' && <RoleDialog account={account} onClose={close} />}
        {step === 'passphrase' && <PassphraseDialog account={account} onClose={close} />}
      </td>
    </tr>
  );
}
