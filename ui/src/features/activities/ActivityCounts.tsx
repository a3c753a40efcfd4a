import { DetailSection } from '../../components/detail';
import { formatMarked } from '../../components/values';
import { t } from '../../i18n';
import classes from './activities.module.css';
import type { Activity } from './types';

const texts = t.activities;

/** The numbers as they were given, each with its word of approximation. */
export function ActivityCounts({ activity: { counts, session_word } }: { activity: Activity }) {
  return (
    <DetailSection title={texts.sections.counts}>
      {counts.length === 0 && <p className={classes.muted}>{texts.noCounts}</p>}
      <dl className={classes.counts}>
        {counts.map((count) => (
          <div key={count.id}>
            <dt>{nameOf(count)}</dt>
            <dd>{[formatMarked(count), unitOf(count, session_word)].filter(Boolean).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </DetailSection>
  );
}

type Count = Activity['counts'][number];

function nameOf({ measure, label }: Count): string {
  return measure === 'other' ? label : texts.measures[measure];
}

function unitOf({ measure, unit }: Count, sessionWord: string): string {
  return measure === 'sessions' ? sessionWord : unit;
}
