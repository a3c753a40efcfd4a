import { ActDialog } from '../../../components/act';
import { LongTextField } from '../../../components/fields';
import { requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';
import { call } from '../../../ipc';
import { NumberingFields, TAKING_MODES } from './fields';
import { numberSchema } from './schema';

const texts = t.directives.numbering;

/** What is done to a directive beside changing it. */
export type DirectiveVerb = 'take' | 'cancel';

interface Props {
  verb: DirectiveVerb;
  id: string;
  onClose: () => void;
}

export function DirectiveDialog({ verb, ...props }: Props) {
  return verb === 'take' ? <TakeNumber {...props} /> : <CancelNumber {...props} />;
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
