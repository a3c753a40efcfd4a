import type { Column } from '../../components/list';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import { TaskChip } from './TaskChip';
import classes from './tasks.module.css';
import type { TaskRow } from './types';

const texts = t.tasks;

export const COLUMNS: readonly Column<TaskRow>[] = [
  {
    id: 'title',
    header: texts.title,
    field: 'title',
    width: 'minmax(12rem, 4fr)',
    cell: (row) => (
      <>
        {row.is_breakthrough && (
          <i className={classes.star} title={texts.breakthrough}>
            {'\u2605 '}
          </i>
        )}
        <b>{row.title}</b>
      </>
    ),
  },
  {
    id: 'lead',
    header: texts.lead,
    field: 'lead',
    width: 'minmax(7rem, 1.2fr)',
    cell: ({ lead_name }) => lead_name,
  },
  {
    id: 'due',
    header: texts.dueOn,
    field: 'due',
    width: '5.75rem',
    cell: ({ due_on, timing }) => (due_on ? formatDate(due_on) : texts.timings[timing]),
  },
  {
    id: 'late',
    header: texts.late,
    width: '5rem',
    align: 'end',
    cell: ({ days_late }) => (days_late > 0 ? texts.days(days_late) : null),
  },
  {
    id: 'status',
    header: texts.status,
    field: 'status',
    width: '8rem',
    cell: ({ status }) => <TaskChip status={status} />,
  },
];
