import { useOptions } from '../../components/fields';
import type { ListFilter } from '../../components/list';
import { endOf, shiftDays, useToday } from '../../components/values';
import { t } from '../../i18n';
import type { TaskStatus } from './types';

const texts = t.tasks;

/** What still has to be done; the backend takes several statuses joined by commas. */
const OPEN: readonly TaskStatus[] = [
  'not_started',
  'under_way',
  'due_soon',
  'overdue',
  'awaiting_confirmation',
  'recurring',
  'undated',
  'paused',
];

const STATUS: ListFilter = {
  name: 'status',
  label: texts.status,
  options: [
    { value: OPEN.join(','), label: texts.open },
    ...Object.entries(texts.statuses).map(([value, label]) => ({ value, label })),
  ],
};

export function useFilters(): ListFilter[] {
  const today = useToday();
  const lead = useOptions('organisation');
  const subcommittee = useOptions('subcommittee');
  const { dueBy } = texts;
  return [
    STATUS,
    { name: 'lead', label: texts.lead, options: lead },
    { name: 'subcommittee', label: texts.byCommittee, options: subcommittee },
    {
      name: 'due_to',
      label: texts.due,
      options: unique([
        { value: today, label: dueBy.today },
        { value: shiftDays(today, 7), label: dueBy.week },
        { value: endOf('month', today), label: dueBy.month },
        { value: endOf('quarter', today), label: dueBy.quarter },
      ]),
    },
  ];
}

/** At the end of a month two of the days are one; the first name stands for both. */
function unique(options: ListFilter['options'][number][]): ListFilter['options'] {
  return options.filter(({ value }, at) => options.findIndex((other) => other.value === value) === at);
}
