import type { ReactNode } from 'react';
import { useNavigation } from '../../app/navigation';
import { DetailSection } from '../../components/detail';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import classes from './tasks.module.css';
import type { Task } from './types';

const words = t.tasks.history;

/** What befell a task: notes of progress, later deadlines, rests, and the activities done for it. */
export function TaskPast({ task }: { task: Task }) {
  const { go } = useNavigation();
  return (
    <>
      <Events
        title={words.progress}
        events={task.progress.map(({ id, day, note }) => ({ id, main: note, side: formatDate(day) }))}
      />
      <Events
        title={words.extensions}
        events={task.extensions.map(({ id, old_due, new_due, decided_on, approver, reason }) => ({
          id,
          main: `${words.extended(formatDate(old_due), formatDate(new_due))}: ${reason}`,
          side: words.approved(approver, formatDate(decided_on)),
        }))}
      />
      <Events
        title={words.pauses}
        events={task.pauses.map(({ id, from_day, to_day, reason }) => ({
          id,
          main: reason,
          side: to_day
            ? words.pausedBetween(formatDate(from_day), formatDate(to_day))
            : words.pausedFrom(formatDate(from_day)),
        }))}
      />
      <Events
        title={words.activities}
        events={task.activities.map(({ id, name, day }) => ({
          id,
          main: (
            <button type="button" onClick={() => go({ area: 'activities', record: id })}>
              {name}
            </button>
          ),
          side: formatDate(day),
        }))}
      />
    </>
  );
}

interface Event {
  id: string;
  main: ReactNode;
  side: string;
}

function Events({ title, events }: { title: string; events: readonly Event[] }) {
  if (events.length === 0) return null;
  return (
    <DetailSection title={title}>
      <ul className={classes.events}>
        {events.map(({ id, main, side }) => (
          <li key={id}>
            <small>{side}</small>
            {main}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
