import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { May } from '../../components/may';
import { t } from '../../i18n';
import type { OverlapGroup } from '../../ipc';
import { Certainty } from './Certainty';
import classes from './desk.module.css';
import { MemberCard } from './MemberCard';
import { MergeDialog } from './MergeDialog';
import { sharedPassages } from './passages';
import { useDecisions } from './useDecisions';
import { keyOf } from './work';

const texts = t.overlaps.group;

/** A long series is shown by its beginning; what is not shown is decided with the rest. */
const SHOWN = 12;

interface Props {
  group: OverlapGroup;
  /** Esc goes back to the list. */
  onLeave: () => void;
}

/** One group side by side, and the three things that can be said about it. */
export function GroupPane({ group, onLeave }: Props) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isMerging, setMerging] = useState(false);
  const picked = group.members.filter(({ work }) => !left.includes(keyOf(work)));
  const toggle = (key: string) =>
    setLeft(left.includes(key) ? left.filter((other) => other !== key) : [...left, key]);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
  };
  return (
    <>
      <header className={classes.head}>
        <h2>{texts.title(group.members.length)}</h2>
        <Certainty probability={group.probability} />
        {group.is_series && <p>{texts.series}</p>}
      </header>
      <ul className={classes.members} aria-label={texts.members} onKeyDown={leave}>
        <Members members={group.members} left={left} onToggle={toggle} />
      </ul>
      <May to="write">
        <Verdicts picked={picked} onMerge={() => setMerging(true)} />
      </May>
      {isMerging && <MergeDialog group={group} picked={picked} onClose={() => setMerging(false)} />}
    </>
  );
}

interface MembersProps {
  members: OverlapGroup['members'];
  /** Those that are left out of the decision. */
  left: readonly string[];
  onToggle: (key: string) => void;
}

function Members({ members, left, onToggle }: MembersProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? members : members.slice(0, SHOWN);
  const rest = members.length - shown.length;
  const inFirst = members.flatMap(({ reasons }) => sharedPassages(reasons).map(({ a }) => a));
  return (
    <>
      {shown.map((member, at) => {
        const key = keyOf(member.work);
        return (
          <li key={key}>
            <MemberCard
              member={member}
              passages={at === 0 ? inFirst : sharedPassages(member.reasons).map(({ b }) => b)}
              isFirst={at === 0}
              isPicked={!left.includes(key)}
              onToggle={() => onToggle(key)}
            />
          </li>
        );
      })}
      {rest > 0 && (
        <li>
          <Button variant="subtle" onClick={() => setShowsAll(true)}>
            {texts.showRest(rest)}
          </Button>
        </li>
      )}
    </>
  );
}

interface VerdictProps {
  picked: OverlapGroup['members'];
  onMerge: () => void;
}

/** Merging asks what it needs; the other two ask nothing and can be taken back. */
function Verdicts({ picked, onMerge }: VerdictProps) {
  const { relate, dismiss, isBusy } = useDecisions(texts);
  const members = picked.map(({ work }) => work);
  const isShort = members.length < 2;
  const cannot = isShort || isBusy;
  return (
    <footer className={classes.verdicts}>
      {isShort && <p role="status">{texts.tooFew}</p>}
      <Button disabled={cannot} onClick={onMerge}>
        {texts.merge}
      </Button>
      <Button variant="default" disabled={cannot} onClick={() => relate(members)}>
        {texts.relate}
      </Button>
      <Button variant="default" disabled={cannot} onClick={() => dismiss(members)}>
        {texts.dismiss}
      </Button>
    </footer>
  );
}
