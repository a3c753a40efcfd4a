import { ActDialog } from '../../../components/act';
import { useConfirm } from '../../../components/confirm';
import { LongTextField } from '../../../components/fields';
import { requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';
import { call } from '../../../ipc';
import { NumberingFields, TAKING_MODES } from './fields';
import { numberSchema } from './schema';

const { numbering: texts, secrecy } = t.directives;

/** What is done to a directive beside changing it. */
export type DirectiveVerb = 'take' | 'cancel' | 'expunge';

interface Props {
  verb: DirectiveVerb;
  id: string;
  onClose: () => void;
}

export function DirectiveDialog({ verb, ...props }: Props) {
  if (verb === 'take') return <TakeNumber {...props} />;
  return verb === 'cancel' ? <CancelNumber {...props} /> : <Expunge {...props} />;
}

function TakeNumber({ id, onClose }: Omit<Props, 'verb'>) {
  return (
    <ActDialog
      title={texts.takeTitle}
      confirmLabel={texts.take}
      done={texts.taken}
      schema={numberSchema}
      initial={{ numbering: 'next', number: '' }}
      send={(mode) => call('directive_take_number', { id, mode })}
      onClose={onClose}
    >
      <NumberingFields modes={TAKING_MODES} span={6} />
    </ActDialog>
  );
}

const reason = z.object({ reason: requiredText(500) });

function CancelNumber({ id, onClose }: Omit<Props, 'verb'>) {
  return (
    <ActDialog
      title={texts.cancelTitle}
      message={texts.cancelMessage}
      confirmLabel={texts.cancel}
      tone="danger"
      done={texts.cancelled}
      schema={reason}
      initial={{ reason: '' }}
      send={(input) => call('directive_cancel_number', { id, ...input })}
      onClose={onClose}
    >
      <LongTextField name="reason" label={texts.cancelReason} max={500} required />
    </ActDialog>
  );
}

/** The way out for what must not be stored; what is left to do by hand stays in sight until it is read. */
function Expunge({ id, onClose }: Omit<Props, 'verb'>) {
  const confirm = useConfirm();
  const send = async (input: { reason: string }) => {
    const saved = await call('directive_expunge', { id, ...input });
    const { expungedTitle: title } = secrecy;
    if (saved.notice) void confirm({ title, message: saved.notice, confirmLabel: t.common.close });
    return { ...saved, operation: 0 };
  };
  return (
    <ActDialog
      title={secrecy.expungeTitle}
      message={secrecy.expungeMessage}
      confirmLabel={secrecy.expunge}
      tone="danger"
      done={secrecy.expunged}
      schema={reason}
      initial={{ reason: '' }}
      send={send}
      onClose={onClose}
    >
      <LongTextField name="reason" label={t.common.confirm.reason} max={500} required />
    </ActDialog>
  );
}
