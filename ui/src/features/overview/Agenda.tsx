import { UnstyledButton } from '@mantine/core';
import { useNavigation } from '../../app/navigation';
import { Card } from '../../components/layout';
import { daysBetween, formatDate } from '../../components/values';
import { t } from '../../i18n';
import type { Dashboard } from '../../ipc';
import { SeeAll } from './DueTasks';
import shared from './overview.module.css';
import classes from './today.module.css';

const texts = t.overview.agenda;
const ROWS = 4;

/** The next meetings by day and hour. */
export function Agenda({ data: { meetings, today } }: { data: Dashboard }) {
  const { go } = useNavigation();
  return (
    <Card
      title={texts.title}
      side={<SeeAll label={t.overview.openCalendar} onClick={() => go({ area: 'meetings' })} />}
    >
      {meetings.length === 0 && <p className={shared.nothing}>{texts.none}</p>}
      <ul className={classes.agenda}>
        {meetings.slice(0, ROWS).map(({ id, day, starts_at, name, venue }) => (
          <li key={id}>
            <UnstyledButton onClick={() => go({ area: 'meetings', record: id })}>
              <span>
                <b data-today={day === today || undefined}>{dayName(day, today)}</b>
                <small>{starts_at}</small>
              </span>
              <span>
                <b>{name}</b>
                <small>{venue}</small>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function dayName(day: string, today: string): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return texts.today;
  if (ahead === 1) return texts.tomorrow;
  const weekday = texts.shortWeekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${formatDate(day).slice(0, 5)}`;
}
