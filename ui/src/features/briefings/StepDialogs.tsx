import { CatalogueField, ChoiceField, DateField, LongTextField, NumberField } from '../../components/fields';
import {
  optionalChoice,
  optionalWhole,
  requiredDate,
  requiredOneOf,
  requiredText,
  useFormValue,
} from '../../components/form';
import { z } from '../../components/form/zod';
import { formatDate, useToday } from '../../components/values';
import { t } from '../../i18n';
import { type BriefingDraft, type BriefingStep, call, type NumberMode } from '../../ipc';
import { Approve, Comment, SendBack } from './ReviewDialogs';
import { ReviseDialog } from './ReviseDialog';
import { StepDialog } from './StepDialog';

const texts = t.briefings;

/** The steps that ask for something. */
export type DialogStep = keyof typeof DIALOGS;

interface Props {
  draft: BriefingDraft;
  onClose: () => void;
  onShow: (id: string) => void;
}

export function StepDialogs({ step, ...props }: Props & { step: DialogStep }) {
  const Dialog = DIALOGS[step];
  return <Dialog {...props} />;
}

function Sign({ draft, onClose }: Props) {
  const today = useToday();
  const { sign } = texts;
  return (
    <StepDialog
      title={sign.title}
      confirmLabel={texts.steps.sign}
      done={sign.done}
      schema={z.object({ signed_on: requiredDate(today) })}
      initial={{ signed_on: formatDate(today) }}
      send={(input) => call('briefing_sign', { id: draft.briefing.id, input })}
      onClose={onClose}
    >
      <DateField name="signed_on" label={sign.signedOn} span={5} required />
    </StepDialog>
  );
}

const MODES = (['next', 'stamped'] as const).map((value) => ({ value, label: texts.issue.modes[value] }));

const issueSchema = (today: string) =>
  z
    .object({
      issued_on: requiredDate(today),
      numbering: requiredOneOf(['next', 'stamped']),
      number: optionalWhole(),
      book: optionalChoice(),
    })
    .transform(({ numbering: mode, number, ...input }, ctx) => {
      const as = (numbering: NumberMode) => ({ ...input, numbering });
      if (mode === 'next') return as({ mode });
      if (number !== null) return as({ mode, number });
      ctx.addIssue({ code: 'custom', path: ['number'], message: t.errors.required });
      return z.NEVER;
    });

const OUTGOING = { direction: 'out' };

function Issue({ draft, onClose }: Props) {
  const today = useToday();
  const { issue } = texts;
  return (
    <StepDialog
      title={issue.title}
      message={issue.message}
      confirmLabel={texts.steps.issue}
      done={issue.done}
      schema={issueSchema(today)}
      initial={{ issued_on: formatDate(today), numbering: 'next', number: '', book: null }}
      send={(input) => call('briefing_issue', { id: draft.briefing.id, input })}
      onClose={onClose}
    >
      <DateField name="issued_on" label={issue.issuedOn} span={4} required />
      <ChoiceField name="numbering" label={issue.numbering} options={MODES} span={5} required />
      <StampedNumber />
      <CatalogueField
        kind="book"
        filters={OUTGOING}
        name="book"
        label={issue.book}
        hint={issue.bookHint}
        span={9}
      />
    </StepDialog>
  );
}

function StampedNumber() {
  if (useFormValue('numbering') !== 'stamped') return null;
  return <NumberField name="number" label={texts.issue.number} span={3} required />;
}

function Withdraw({ draft, onClose }: Props) {
  const today = useToday();
  const { withdraw } = texts;
  return (
    <StepDialog
      title={withdraw.title}
      message={withdraw.message}
      confirmLabel={texts.steps.withdraw}
      tone="danger"
      done={withdraw.done}
      schema={z.object({ withdrawn_on: requiredDate(today), reason: requiredText(500) })}
      initial={{ withdrawn_on: formatDate(today), reason: '' }}
      send={(input) => call('briefing_withdraw', { id: draft.briefing.id, input })}
      onClose={onClose}
    >
      <DateField name="withdrawn_on" label={withdraw.withdrawnOn} span={5} required />
      <LongTextField name="reason" label={withdraw.reason} max={500} required />
    </StepDialog>
  );
}

const WAYS = (['replaces', 'corrects'] as const).map((value) => ({
  value,
  label: texts.supersede.ways[value],
}));

function Supersede({ draft, onClose, onShow }: Props) {
  const today = useToday();
  const { supersede } = texts;
  return (
    <StepDialog
      title={supersede.title}
      confirmLabel={supersede.confirm}
      done={supersede.done}
      schema={z.object({
        by: requiredOneOf(['replaces', 'corrects']),
        document_date: requiredDate(today),
      })}
      initial={{ by: 'replaces', document_date: formatDate(today) }}
      send={(input) => call('briefing_supersede', { id: draft.briefing.id, ...input })}
      onClose={onClose}
      onDone={({ briefing }) => onShow(briefing.id)}
    >
      <ChoiceField name="by" label={supersede.by} options={WAYS} span={5} required />
      <DateField name="document_date" label={supersede.documentDate} span={5} required />
    </StepDialog>
  );
}

const DIALOGS = {
  revise: ReviseDialog,
  sign: Sign,
  issue: Issue,
  withdraw: Withdraw,
  supersede: Supersede,
  approve: Approve,
  send_back: SendBack,
  comment: Comment,
} as const;

/** Whether a step asks for something first. */
export function asks(step: BriefingStep): step is DialogStep {
  return step in DIALOGS;
}
