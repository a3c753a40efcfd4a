import { Anchor, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigation } from '../../app/navigation';
import { type Fact, Facts, known } from '../../components/detail';
import { Passages } from '../../components/marks';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import type { OverlapMatch, Passage } from '../../ipc';
import classes from './desk.module.css';
import { TaskLink } from './TaskLink';
import { nameOf, placeOf } from './work';

const texts = t.overlaps.group;

interface Props {
  member: OverlapMatch;
  /** What of its text stands in the others too. */
  passages: readonly Passage[];
  /** The earliest of its group, with which the others are compared. */
  isFirst: boolean;
  isPicked: boolean;
  onToggle: () => void;
}

/** One work of a group as it lies beside the others; ticked off, it is left out of the decision. */
export function MemberCard({ member, passages, isFirst, isPicked, onToggle }: Props) {
  const { go } = useNavigation();
  const { work, text } = member;
  const name = member.symbol ? nameOf(member) : texts.ofDay(nameOf(member), formatDate(member.day));
  return (
    <article className={classes.member} aria-label={name} data-left={!isPicked || undefined}>
      <header>
        <Checkbox checked={isPicked} onChange={onToggle} label={name} />
        <Anchor
          component="button"
          type="button"
          aria-label={texts.openOf(name)}
          onClick={() => go(placeOf(work))}
        >
          {texts.open}
        </Anchor>
      </header>
      <p className={classes.text}>
        <Passages text={text} at={passages} />
      </p>
      <Facts facts={factsOf(member)} />
      <p className={classes.why}>
        {isFirst ? texts.first : member.reasons.map(({ words }) => words).join('; ')}
      </p>
    </article>
  );
}

function factsOf(member: OverlapMatch): Fact[] {
  const words = t.overlaps;
  const { work, organisation, day, due } = member;
  return known([
    { label: words.organisations[work.kind], value: organisation },
    { label: words.days[work.kind], value: formatDate(day) },
    { label: words.due, value: due && formatDate(due) },
    { label: texts.tasks, value: tasksOf(member) },
  ]);
}

/** The tasks a paper leads to, or that there is none yet; a task leads to itself, which says nothing. */
function tasksOf({ work, tasks }: OverlapMatch): ReactNode {
  const others = tasks.filter((id) => id !== work.id);
  if (others.length > 0) return others.map((id) => <TaskLink key={id} id={id} />);
  return work.kind === 'directive' ? texts.noTask : null;
}
