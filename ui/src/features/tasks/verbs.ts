import type { ActName } from '../../ipc';
import type { Task } from './types';

/** What is done to a task beside changing it. */
export type TaskVerb =
  | 'progress'
  | 'extend'
  | 'finish'
  | 'confirm'
  | 'reopen'
  | 'pause'
  | 'resume'
  | 'cancel';

export const COMMANDS = {
  progress: 'task_progress',
  extend: 'task_extend',
  finish: 'task_finish',
  confirm: 'task_confirm',
  reopen: 'task_reopen',
  pause: 'task_pause',
  resume: 'task_resume',
  cancel: 'task_cancel',
} as const satisfies Record<TaskVerb, ActName>;

/** The steps a task is ready for, the usual ones first. The backend refuses the others in any case. */
export function verbsOf(task: Task): TaskVerb[] {
  if (task.cancelled_on) return [];
  if (task.confirmed_on) return ['reopen'];
  if (task.finished_on) return ['confirm', 'reopen'];
  if (task.pauses.some(({ to_day }) => to_day === null))
    return ['resume', 'progress', ...extend(task), 'cancel'];
  return ['progress', 'finish', ...extend(task), 'pause', 'cancel'];
}

/** Only what has a deadline can get a later one. */
function extend({ due_on }: Task): TaskVerb[] {
  return due_on ? ['extend'] : [];
}
