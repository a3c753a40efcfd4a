import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { type MenuAction, MoreMenu, useCopies } from '../../components/act';
import { mayLeave } from '../../components/form';
import { useMay } from '../../components/may';
import { notifyPlain } from '../../components/notices';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import { type BriefingDraft, type BriefingStep, call } from '../../ipc';
import classes from './briefings.module.css';
import { nameOf, StateChip } from './columns';
import { lastCounted } from './periods';
import { asks, type DialogStep, StepDialogs } from './StepDialogs';
import { neededFor } from './steps';
import { useStep } from './useBriefing';
import { useRemoveDraft } from './useRemoveDraft';

const texts = t.briefings;

/** The steps with a button of their own; the one that leads on is the main one. */
const BUTTONS = [
  'revise',
  'print_draft',
  'print_signing',
  'back_to_draft',
  'sign',
  'issue',
  'comment',
  'send_back',
  'approve',
] as const;
const LEADING: readonly BriefingStep[] = ['print_signing', 'sign', 'issue', 'approve'];

interface Props {
  draft: BriefingDraft;
  onBack: () => void;
  onShow: (id: string) => void;
}

/** What the briefing is, how far it has come, and what may be done with it. */
export function BriefingHead({ draft, onBack, onShow }: Props) {
  const { briefing } = draft;
  const may = useMay();
  const can = draft.can.filter((step) => may(neededFor(step)));
  // A leader's business is to judge; others say a word now and then.
  const leads = may('approve');
  const [step, setStep] = useState<DialogStep | null>(null);
  const { take, redraft, isPending } = useSteps(draft, setStep);
  const { mutate: remove } = useRemoveDraft(briefing, onBack);
  const { id } = briefing;
  const copies = useCopies(
    {
      view: () => call('briefing_view', { id }),
      save: (format) => call('briefing_save', { id, format }),
    },
    ['xlsx'],
  );
  const back = async () => {
    if (await mayLeave()) onBack();
  };
  return (
    <header>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconArrowLeft size="1rem" stroke={1.8} aria-hidden />}
        onClick={back}
      >
        {texts.back}
      </Button>
      <h2 id="briefing-title">{nameOf(briefing)}</h2>
      <small>{briefing.state === 'draft' ? texts.draftNumber(briefing.draft_number) : briefing.symbol}</small>
      <StateChip state={briefing.state} />
      <span className={classes.spring} />
      {BUTTONS.filter((name) => can.includes(name) && (leads || name !== 'comment')).map((name) => (
        <Button
          key={name}
          variant={LEADING.includes(name) ? 'filled' : 'default'}
          size="compact-md"
          disabled={isPending}
          onClick={() => take(name)}
        >
          {texts.steps[name]}
        </Button>
      ))}
      <Button variant="default" size="compact-md" onClick={copies.view}>
        {texts.paper.view}
      </Button>
      <MoreMenu
        label={texts.more}
        actions={[
          ...copies.actions,
          ...rareSteps(leads ? can.filter((name) => name !== 'comment') : can, setStep, redraft, remove),
        ]}
      />
      {step && <StepDialogs step={step} draft={draft} onClose={() => setStep(null)} onShow={onShow} />}
    </header>
  );
}

function rareSteps(
  can: readonly BriefingStep[],
  ask: (step: DialogStep) => void,
  redraft: () => void,
  remove: () => void,
): MenuAction[] {
  const { steps } = texts;
  return [
    ...(can.includes('comment') ? [{ label: steps.comment, run: () => ask('comment') }] : []),
    ...(can.includes('edit') ? [{ label: texts.redraft, run: redraft }] : []),
    ...(can.includes('supersede') ? [{ label: steps.supersede, run: () => ask('supersede') }] : []),
    ...(can.includes('withdraw')
      ? [{ label: steps.withdraw, run: () => ask('withdraw'), tone: 'danger' as const }]
      : []),
    ...(can.includes('remove') ? [{ label: texts.remove.action, run: remove, tone: 'danger' as const }] : []),
  ];
}

/** Taking a step: some ask for more first. A paragraph that is being written is settled before any. */
function useSteps({ briefing }: BriefingDraft, ask: (step: DialogStep) => void) {
  const { id, period_key: period } = briefing;
  const { mutate, isPending } = useStep();
  const settled = async (step: () => void) => {
    if (await mayLeave()) step();
  };
  const take = (name: (typeof BUTTONS)[number]) =>
    settled(() => {
      if (asks(name)) ask(name);
      else mutate(() => call(`briefing_${name}`, { id }));
    });
  const redraft = () =>
    settled(() =>
      mutate(() => call('briefing_open', { period }), {
        onSuccess: ({ briefing }) => notifyPlain(texts.redrafted(formatDate(lastCounted(briefing)))),
      }),
    );
  return { take, redraft, isPending };
}
