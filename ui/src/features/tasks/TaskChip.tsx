import { StatusChip, type Tone } from '../../components/list';
import { t } from '../../i18n';
import type { TaskStatus } from './types';

interface Look {
  tone: Tone;
  /** Colour is never the only sign: on a black and white print the sign still tells. */
  sign?: string;
  struck?: boolean;
}

/** The usual colours of task reports: grey, blue, amber, red, green, violet. */
const LOOKS: Record<TaskStatus, Look> = {
  not_started: { tone: 'neutral' },
  under_way: { tone: 'brand' },
  due_soon: { tone: 'amber' },
  overdue: { tone: 'bad' },
  awaiting_confirmation: { tone: 'violet' },
  finished_on_time: { tone: 'ok' },
  finished_late: { tone: 'amber', sign: '\u2713!' },
  recurring: { tone: 'neutral', sign: '\u21bb' },
  undated: { tone: 'neutral', sign: '\u2013' },
  paused: { tone: 'neutral', sign: '\u2016' },
  cancelled: { tone: 'neutral', sign: '\u00d7', struck: true },
};

/** What a task is today, as the backend computed it. */
export function TaskChip({ status }: { status: TaskStatus }) {
  return <StatusChip {...LOOKS[status]} label={t.tasks.statuses[status]} />;
}
