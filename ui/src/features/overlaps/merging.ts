import { type RawValues, requiredChoice } from '../../components/form';
import { z } from '../../components/form/zod';
import type { MergeInput, OverlapGroup, OverlapMatch, ViewOf, WorkRef } from '../../ipc';
import { newTask, taskSchema } from '../tasks/schema';

/** Chosen instead of a task's id when the one task is to be made. */
export const NEW_TASK = 'new';

type Task = ViewOf<'task'>;

/** What the form begins with: a task that is there, and beside it one as it would be made. */
export function rawMerge(
  today: string,
  { proposed_lead }: OverlapGroup,
  picked: readonly OverlapMatch[],
  tasks: readonly Task[],
): RawValues {
  const due = earliest(picked);
  return {
    ...newTask(today, {
      title: picked[0]?.text,
      lead: proposed_lead,
      due_on: due,
      timing: due ? 'dated' : 'undated',
    }),
    task: tasks[0]?.id ?? NEW_TASK,
  };
}

/** One task that is there, or one that passes for a new task. */
export const mergeSchema = (today: string, members: WorkRef[]) =>
  z.looseObject({ task: requiredChoice() }).transform(({ task, ...typed }, ctx): MergeInput => {
    if (task !== NEW_TASK) return { works: members, task, new_task: null };
    const made = taskSchema(today).safeParse(typed);
    if (made.success) return { works: members, task: null, new_task: made.data };
    for (const { path, message } of made.error.issues) ctx.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });

/** What will follow from merging. */
export interface Outcome {
  /** Directives that become sources. */
  directives: number;
  /** Tasks among the works that give way to the one. */
  cancelled: number;
}

export function outcomeOf(members: readonly WorkRef[], task: string): Outcome {
  const tasks = members.filter(({ kind }) => kind === 'task');
  return {
    directives: members.filter(({ kind }) => kind === 'directive').length,
    cancelled: tasks.filter(({ id }) => id !== task).length,
  };
}

function earliest(picked: readonly OverlapMatch[]): string | null {
  return picked.flatMap(({ due }) => due ?? []).toSorted()[0] ?? null;
}
