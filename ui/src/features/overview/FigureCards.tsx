import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { daysBetween, formatMarked, formatNumber, periodName } from '../../components/values';
import { t } from '../../i18n';
import type { Dashboard } from '../../ipc';
import classes from './figures.module.css';

const texts = t.overview.figures;

/** Whether more of it is better; more letters are neither good nor bad. */
type Meaning = 'neutral' | 'good';

export function FigureCards({ data }: { data: Dashboard }) {
  const { now, before } = data;
  const than = comparedWith(data);
  const percent = now.tasks_given > 0 ? Math.round((now.tasks_finished / now.tasks_given) * 100) : null;
  const number = formatNumber;
  return (
    <div className={classes.figures}>
      <Figure
        title={texts.in}
        value={number(now.directives_in)}
        change={now.directives_in - before.directives_in}
        than={than}
        meaning="neutral"
        detail={texts.inDetail(number(now.directives_handled), number(now.directives_waiting))}
      />
      <Figure
        title={texts.out}
        value={number(now.directives_out)}
        change={now.directives_out - before.directives_out}
        than={than}
        meaning="neutral"
        detail={texts.outDetail(number(now.directives_issued), number(now.directives_drafts))}
      />
      <Figure
        title={texts.tasks}
        value={number(now.tasks_finished)}
        of={<small>/ {number(now.tasks_given)}</small>}
        change={now.tasks_finished - before.tasks_finished}
        than={than}
        meaning="good"
        detail={texts.tasksDetail(percent, number(now.tasks_overdue))}
      />
      <Figure
        title={texts.activities}
        value={number(now.activities)}
        change={now.activities - before.activities}
        than={than}
        meaning="good"
        detail={now.attendances ? texts.activitiesDetail(formatMarked(now.attendances)) : texts.notCounted}
      />
    </div>
  );
}

/** As many days of the period before: a month under way is not held against a whole one. */
function comparedWith({ now, before, before_period, period_ends }: Dashboard): string {
  const name = periodName(before_period);
  if (now.to === period_ends) return name;
  return t.overview.sameDays(daysBetween(before.from, before.to) + 1, name);
}

interface FigureProps {
  title: string;
  value: string;
  of?: ReactNode;
  change: number;
  than: string;
  meaning: Meaning;
  detail: string;
}

function Figure({ title, value, of, change, than, meaning, detail }: FigureProps) {
  return (
    <section className={classes.figure} aria-label={title}>
      <h2>{title}</h2>
      <div>
        <b>
          {value} {of}
        </b>
        <Change change={change} than={than} meaning={meaning} />
      </div>
      <p>{detail}</p>
    </section>
  );
}

function Change({ change, than, meaning }: Pick<FigureProps, 'change' | 'than' | 'meaning'>) {
  const Arrow = change < 0 ? IconArrowDownRight : IconArrowUpRight;
  return (
    <span className={classes.change} data-tone={toneOf(change, meaning)}>
      {change !== 0 && <Arrow size="0.875rem" stroke={2} aria-hidden />}
      <em>{signed(change)}</em> {t.overview.than(than)}
    </span>
  );
}

function toneOf(change: number, meaning: Meaning): 'plain' | 'ok' | 'bad' {
  if (meaning === 'neutral' || change === 0) return 'plain';
  return change > 0 ? 'ok' : 'bad';
}

/** With a true minus, as wide as the plus. */
export function signed(change: number, unit = ''): string {
  const sign = change > 0 ? '+' : change < 0 ? '\u2212' : '';
  return `${sign}${formatNumber(Math.abs(change))}${unit}`;
}
