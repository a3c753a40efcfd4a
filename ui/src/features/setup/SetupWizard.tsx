import { Anchor, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ErrorPage } from '../../components/errors';
import type { RawValues } from '../../components/form';
import { t } from '../../i18n';
import { call, type OfficeCreated, type SessionState, type UsualSetUp } from '../../ipc';
import { BooksStep } from './BooksStep';
import { DoneStep } from './DoneStep';
import { LetterheadStep } from './LetterheadStep';
import { MembersStep } from './MembersStep';
import { MidYearStep } from './MidYearStep';
import { OfficeStep } from './OfficeStep';
import { PassphraseStep } from './PassphraseStep';
import { RecoveryStep } from './RecoveryStep';
import { StepList } from './StepList';
import classes from './setup.module.css';
import { type Answers, STEPS, type StepId, startOf } from './steps';

interface Props {
  onOpen: (session: SessionState) => void;
  /** Leads to a restore, for a laptop that gets an office there was before. */
  onRestore: () => void;
}

/** The first run, once it is known what most offices begin with. */
export function SetupWizard(props: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['set_up_usual'],
    queryFn: () => call('set_up_usual'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <ErrorPage error={error} onRetry={refetch} />;
  if (!data) return <Loader aria-label={t.common.loading} />;
  return <Wizard usual={data} {...props} />;
}

/** Nothing is written before the passphrase, and every step before it can be gone back to. */
function Wizard({ usual, onOpen, onRestore }: Props & { usual: UsualSetUp }) {
  const [step, setStep] = useState<StepId>('office');
  const [answers, setAnswers] = useState<Partial<Answers>>({});
  const [created, setCreated] = useState<OfficeCreated | null>(null);
  const [opened, setOpened] = useState<SessionState | null>(null);
  const raw = useRef<Record<StepId, RawValues>>(startOf(usual));

  const index = STEPS.indexOf(step);
  const back = index > 0 ? () => setStep(STEPS[index - 1] ?? 'office') : undefined;
  const next = (more: Partial<Answers>) => {
    setAnswers((known) => ({ ...known, ...more }));
    setStep(STEPS[index + 1] ?? 'done');
  };
  const common = {
    usual,
    initial: raw.current[step],
    onChange: (values: RawValues) => {
      raw.current[step] = values;
    },
    onBack: back,
    onNext: next,
  };
  return (
    <main className={classes.screen}>
      <section className={classes.frame} aria-labelledby="setup-title">
        <StepList step={step} />
        <div className={classes.content}>
          <p className={classes.counter}>{t.setup.step(index + 1, STEPS.length)}</p>
          <h1 id="setup-title">{t.setup.steps[step]}</h1>
          {step === 'office' && (
            <Anchor component="button" type="button" size="sm" onClick={onRestore}>
              {t.backups.start.open}
            </Anchor>
          )}
          {step === 'office' && <OfficeStep key="office" {...common} />}
          {step === 'members' && <MembersStep key="members" {...common} />}
          {step === 'books' && <BooksStep key="books" {...common} />}
          {step === 'letterhead' && <LetterheadStep key="letterhead" {...common} />}
          {step === 'passphrase' && !created && (
            <PassphraseStep answers={answers as Answers} usual={usual} onBack={back} onCreated={setCreated} />
          )}
          {step === 'passphrase' && created && (
            <RecoveryStep
              created={created}
              onConfirmed={(session) => {
                setOpened(session);
                setStep('mid_year');
              }}
            />
          )}
          {step === 'mid_year' && (
            <MidYearStep startsOn={answers.office?.valid_from ?? null} onDone={() => setStep('done')} />
          )}
          {step === 'done' && opened && <DoneStep onStart={() => onOpen(opened)} />}
        </div>
      </section>
    </main>
  );
}
