import { t } from '../../i18n';
import { call, type OfficeCreated, type SessionState } from '../../ipc';
import { TypeBackForm } from '../secrets';
import { StepButtons } from './StepButtons';

interface Props {
  created: OfficeCreated;
  onConfirmed: (session: SessionState) => void;
}

/** The code of the new office: printed, and part of it typed back. */
export function RecoveryStep({ created, onConfirmed }: Props) {
  return (
    <TypeBackForm
      drawn={created}
      hint={t.setup.passphrase.codeHint}
      send={(answer) => call('recovery_confirm', answer)}
      onDone={onConfirmed}
      footer={({ busy }) => <StepButtons busy={busy} onBack={undefined} label={t.setup.passphrase.confirm} />}
    />
  );
}
