import { Anchor, Checkbox } from '@mantine/core';
import { useNavigation } from '../../app/navigation';
import { type Fact, Facts, known } from '../../components/detail';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import type { ShownOccasion } from '../../ipc';
import classes from './desk.module.css';
import { placeOf } from './work';

const texts = t.overlaps.beside;

interface Props {
  occasion: ShownOccasion;
  /** Given where several can be chosen from. */
  pick?: { isPicked: boolean; onToggle: () => void } | undefined;
}

/** A meeting or an activity as it lies beside another. */
export function OccasionCard({ occasion, pick }: Props) {
  const { go } = useNavigation();
  const { work, name } = occasion;
  return (
    <article className={classes.member} aria-label={name} data-left={(pick && !pick.isPicked) || undefined}>
      <header>
        {pick ? <Checkbox checked={pick.isPicked} onChange={pick.onToggle} label={name} /> : <b>{name}</b>}
        <Anchor
          component="button"
          type="button"
          aria-label={t.overlaps.group.openOf(name)}
          onClick={() => go(placeOf(work))}
        >
          {t.overlaps.group.open}
        </Anchor>
      </header>
      <Facts facts={factsOf(occasion)} />
    </article>
  );
}

function factsOf({ work, first, last, starts_at, ends_at, place, lead }: ShownOccasion): Fact[] {
  const days = first === last ? formatDate(first) : texts.span(formatDate(first), formatDate(last));
  const hours = starts_at && ends_at ? texts.span(starts_at, ends_at) : starts_at;
  return known([
    { label: texts.kind, value: t.overlaps.kinds[work.kind] },
    { label: t.overlaps.days[work.kind], value: days },
    { label: texts.hours, value: hours },
    { label: texts.place, value: place },
    { label: t.overlaps.organisations[work.kind], value: lead },
  ]);
}
