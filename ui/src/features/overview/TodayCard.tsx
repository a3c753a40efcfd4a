import { UnstyledButton } from '@mantine/core';
import {
  type Icon,
  IconAlarm,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconFileImport,
  IconFileUpload,
} from '@tabler/icons-react';
import { type Place, useNavigation } from '../../app/navigation';
import { Card } from '../../components/layout';
import { formatDate, periodName } from '../../components/values';
import { t } from '../../i18n';
import type { BriefingDue, Dashboard } from '../../ipc';
import shared from './overview.module.css';
import classes from './today.module.css';

const texts = t.overview.today;

interface Work {
  key: string;
  icon: Icon;
  count: number;
  label: (count: number) => string;
  /** The first of them by name. */
  detail?: string | undefined;
  place: Place;
}

/** What waits today, each a way to where it is done, and how near the briefing is. */
export function TodayCard({ data }: { data: Dashboard }) {
  const waiting = workOf(data).filter(({ count }) => count > 0);
  return (
    <Card title={texts.title}>
      {waiting.length === 0 && <p className={shared.nothing}>{texts.nothing}</p>}
      <ul className={classes.work}>
        {waiting.map(({ key, ...work }) => (
          <li key={key}>
            <WorkLine {...work} />
          </li>
        ))}
      </ul>
      <BriefingLine due={data.briefing} />
    </Card>
  );
}

function WorkLine({ icon: WorkIcon, count, label, detail, place }: Omit<Work, 'key'>) {
  const { go } = useNavigation();
  return (
    <UnstyledButton onClick={() => go(place)}>
      <WorkIcon size="1.125rem" stroke={1.7} aria-hidden />
      <span>
        {label(count)}
        {detail && <small>{detail}</small>}
      </span>
    </UnstyledButton>
  );
}

function workOf({ work, counters }: Dashboard): Work[] {
  const { handover, tasks, meetings } = work;
  return [
    {
      key: 'handover',
      icon: IconFileImport,
      count: handover.total,
      label: texts.handover,
      detail: handover.rows[0]?.abstract,
      place: { area: 'directivesIn' },
    },
    {
      key: 'late',
      icon: IconAlarm,
      count: counters.directives_overdue,
      label: texts.late,
      place: { area: 'directivesIn' },
    },
    {
      key: 'tasks',
      icon: IconChecklist,
      count: tasks.length,
      label: texts.due,
      detail: tasks[0]?.title,
      place: { area: 'tasks', ...(tasks[0] && { record: tasks[0].id }) },
    },
    {
      key: 'meetings',
      icon: IconCalendarEvent,
      count: meetings.length,
      label: texts.meetings,
      detail: meetings[0]?.name,
      place: { area: 'meetings', ...(meetings[0] && { record: meetings[0].id }) },
    },
    {
      key: 'drafts',
      icon: IconFileUpload,
      count: counters.directives_unnumbered,
      label: texts.drafts,
      place: { area: 'directivesOut' },
    },
  ];
}

/** From this many days before the day of delivery on, the line is a warning. */
const NEAR_DAYS = 5;

function BriefingLine({ due }: { due: BriefingDue }) {
  const { go } = useNavigation();
  const { due: title, left, late, states } = t.overview.briefing;
  const days = due.days_left;
  return (
    <UnstyledButton
      className={classes.deadline}
      data-tone={days < 0 ? 'bad' : days <= NEAR_DAYS ? 'amber' : 'plain'}
      onClick={() => go({ area: 'briefings', ...(due.briefing && { record: due.briefing }) })}
    >
      <IconChartBar size="1.125rem" stroke={1.7} aria-hidden />
      <span>
        <b>{days < 0 ? late(-days) : left(days)}</b> · {states[due.state ?? 'none']}
        <small>{title(periodName(due.period), formatDate(due.due_on))}</small>
      </span>
    </UnstyledButton>
  );
}
