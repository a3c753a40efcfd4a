import { UnstyledButton } from '@mantine/core';
import { useNavigation } from '../../app/navigation';
import { Passages } from '../../components/marks';
import { formatDate } from '../../components/values';
import type { OverlapMatch } from '../../ipc';
import { Certainty } from './Certainty';
import classes from './hints.module.css';
import { sharedPassages } from './passages';
import { nameOf, placeOf } from './work';

/** One match: what it is, its words, why. It is a way to its record; the form keeps its text as a draft. */
export function HintLine({ match }: { match: OverlapMatch }) {
  const { go } = useNavigation();
  const { work, text, organisation, day, probability, reasons } = match;
  return (
    <UnstyledButton tabIndex={-1} className={classes.line} onClick={() => go(placeOf(work))}>
      <span className={classes.head}>
        <Certainty probability={probability} />
        <span>{[nameOf(match), organisation, formatDate(day)].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={classes.text}>
        <Passages text={text} at={sharedPassages(reasons).map(({ b }) => b)} />
      </span>
      {reasons.length > 0 && <small>{reasons.map(({ words }) => words).join('; ')}</small>}
    </UnstyledButton>
  );
}
