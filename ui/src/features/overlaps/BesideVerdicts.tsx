import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n';
import type { Beside, ShownOccasion } from '../../ipc';
import { isOfMeetings } from './beside';
import { CountOnceDialog } from './CountOnceDialog';
import classes from './desk.module.css';
import { JoinDialog } from './JoinDialog';
import { useDecisions } from './useDecisions';

const texts = t.overlaps.beside;

const worksOf = ({ a, b }: Beside) => [a.work, b.work];

interface JoinProps {
  pair: Beside;
  picked: readonly ShownOccasion[];
}

/** Lồng ghép asks for the joint meeting; the other two ask nothing and can be taken back. */
export function JoinVerdicts({ pair, picked }: JoinProps) {
  const [isJoining, setJoining] = useState(false);
  const { relate, dismiss, isBusy } = useDecisions(texts.joinable);
  const canJoin = isOfMeetings(pair);
  const isShort = canJoin && picked.length < 2;
  return (
    <footer className={classes.verdicts}>
      {isShort && <p role="status">{texts.joinable.tooFew}</p>}
      {!canJoin && <p>{texts.joinable.onlyMeetings}</p>}
      {canJoin && (
        <Button disabled={isShort || isBusy} onClick={() => setJoining(true)}>
          {texts.joinable.join}
        </Button>
      )}
      <Button variant="default" disabled={isBusy} onClick={() => relate(worksOf(pair))}>
        {t.overlaps.group.relate}
      </Button>
      <Button variant="default" disabled={isBusy} onClick={() => dismiss(worksOf(pair))}>
        {texts.joinable.dismiss}
      </Button>
      {isJoining && <JoinDialog picked={picked} onClose={() => setJoining(false)} />}
    </footer>
  );
}

/** A clash is mended in the record itself; here it can only be said that it stays. */
export function ClashVerdicts({ pair }: { pair: Beside }) {
  const { dismiss, isBusy } = useDecisions(texts.clashes);
  return (
    <footer className={classes.verdicts}>
      <p>{texts.clashes.mend}</p>
      <Button variant="default" disabled={isBusy} onClick={() => dismiss(worksOf(pair))}>
        {texts.clashes.dismiss}
      </Button>
    </footer>
  );
}

export function CountVerdicts({ pair }: { pair: Beside }) {
  const [isCounting, setCounting] = useState(false);
  const { dismiss, isBusy } = useDecisions(texts.counts);
  return (
    <footer className={classes.verdicts}>
      <Button disabled={isBusy} onClick={() => setCounting(true)}>
        {texts.counts.once}
      </Button>
      <Button variant="default" disabled={isBusy} onClick={() => dismiss(worksOf(pair))}>
        {texts.counts.dismiss}
      </Button>
      {isCounting && <CountOnceDialog pair={pair} onClose={() => setCounting(false)} />}
    </footer>
  );
}
