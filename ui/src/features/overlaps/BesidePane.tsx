import { type KeyboardEvent, useState } from 'react';
import { May } from '../../components/may';
import { t } from '../../i18n';
import type { Beside } from '../../ipc';
import { ClashVerdicts, CountVerdicts, JoinVerdicts } from './BesideVerdicts';
import { type BesideKind, isOfMeetings, joinedWith } from './beside';
import classes from './desk.module.css';
import { OccasionCard } from './OccasionCard';
import { keyOf } from './work';

interface Props {
  list: BesideKind;
  pair: Beside;
  all: readonly Beside[];
  /** Esc goes back to the list. */
  onLeave: () => void;
}

/** Two occasions side by side, what they have in common, and what can be said about them. */
export function BesidePane({ list, pair, all, onLeave }: Props) {
  const texts = t.overlaps.beside[list];
  const canJoin = list === 'joinable' && isOfMeetings(pair);
  const shown = canJoin ? joinedWith(pair, all) : [pair.a, pair.b];
  const [picked, setPicked] = useState<readonly string[]>([keyOf(pair.a.work), keyOf(pair.b.work)]);
  const toggle = (key: string) =>
    setPicked(picked.includes(key) ? picked.filter((other) => other !== key) : [...picked, key]);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
  };
  return (
    <>
      <header className={classes.head}>
        <h2>{texts.title}</h2>
        <p>{pair.words.join('; ')}</p>
      </header>
      <ul className={classes.members} aria-label={t.overlaps.beside.members} onKeyDown={leave}>
        {shown.map((occasion) => {
          const key = keyOf(occasion.work);
          const pick = { isPicked: picked.includes(key), onToggle: () => toggle(key) };
          return (
            <li key={key}>
              <OccasionCard occasion={occasion} pick={canJoin ? pick : undefined} />
            </li>
          );
        })}
      </ul>
      <May to="write">
        {list === 'joinable' && (
          <JoinVerdicts pair={pair} picked={shown.filter(({ work }) => picked.includes(keyOf(work)))} />
        )}
        {list === 'clashes' && <ClashVerdicts pair={pair} />}
        {list === 'counts' && <CountVerdicts pair={pair} />}
      </May>
    </>
  );
}
