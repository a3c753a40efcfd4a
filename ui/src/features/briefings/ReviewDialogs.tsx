import { LongTextField } from '../../components/fields';
import { optionalText, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { type BriefingDraft, call } from '../../ipc';
import { StepDialog } from './StepDialog';

const texts = t.briefings.review;
/** The longest comment the backend takes. */
const MOST = 2000;

interface Props {
  draft: BriefingDraft;
  onClose: () => void;
}

/** The words of an approval are the leader's choice. */
export function Approve({ draft, onClose }: Props) {
  return (
    <StepDialog
      title={texts.approve.title}
      message={texts.approve.message}
      confirmLabel={t.briefings.steps.approve}
      done={texts.approve.done}
      schema={z.object({ comment: optionalText(MOST) })}
      initial={{ comment: '' }}
      send={(input) => call('briefing_approve', { id: draft.briefing.id, ...input })}
      onClose={onClose}
    >
      <LongTextField name="comment" label={texts.comment} hint={texts.approve.hint} max={MOST} />
    </StepDialog>
  );
}

const said = z.object({ comment: requiredText(MOST) });

export function SendBack({ draft, onClose }: Props) {
  return (
    <StepDialog
      title={texts.sendBack.title}
      message={texts.sendBack.message}
      confirmLabel={t.briefings.steps.send_back}
      done={texts.sendBack.done}
      schema={said}
      initial={{ comment: '' }}
      send={(input) => call('briefing_send_back', { id: draft.briefing.id, ...input })}
      onClose={onClose}
    >
      <LongTextField name="comment" label={texts.comment} max={MOST} required />
    </StepDialog>
  );
}

export function Comment({ draft, onClose }: Props) {
  return (
    <StepDialog
      title={texts.say.title}
      confirmLabel={texts.say.confirm}
      done={texts.say.done}
      schema={said}
      initial={{ comment: '' }}
      send={(input) => call('briefing_comment', { id: draft.briefing.id, ...input })}
      onClose={onClose}
    >
      <LongTextField name="comment" label={texts.comment} max={MOST} required />
    </StepDialog>
  );
}
