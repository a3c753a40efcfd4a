import {
  manyChoices,
  optionalChoice,
  optionalDate,
  optionalText,
  type RawValues,
  rawText,
  requiredChoice,
  requiredOneOf,
  requiredText,
} from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import type { RecordInput } from '../../ipc';
import type { Source, SourceKind, Task } from './types';

export const TIMINGS = ['dated', 'recurring', 'undated'] as const;
export const SCOPES = ['common', 'own'] as const;
const SOURCE_KINDS = [
  'directive',
  'conclusion',
  'programme_item',
  'order',
  'breakthrough',
] as const satisfies readonly SourceKind[];

/** Each kind of source names its own record; what the clerk chose under another kind is not sent. */
const source = z
  .object({
    kind: requiredOneOf(SOURCE_KINDS),
    directive: optionalChoice(),
    conclusion: optionalChoice(),
    programme_item: optionalChoice(),
    note: optionalText(500),
  })
  .transform(({ kind, directive, conclusion, programme_item, note }) => ({
    kind,
    note,
    directive: kind === 'directive' ? directive : null,
    conclusion: kind === 'conclusion' ? conclusion : null,
    programme_item: kind === 'programme_item' ? programme_item : null,
  }));

export const taskSchema = (today: string) =>
  z
    .object({
      title: requiredText(2000),
      scope: requiredOneOf(SCOPES),
      lead: requiredChoice(),
      coordinating: manyChoices(),
      subcommittee: optionalChoice(),
      task_group: optionalChoice(),
      responsible: optionalChoice(),
      assigned_on: optionalDate(today),
      start_on: optionalDate(today),
      due_on: optionalDate(today),
      timing: requiredOneOf(TIMINGS),
      breakthrough: z.boolean(),
      product: optionalText(2000),
      note: optionalText(2000),
      sources: z.array(source),
    })
    .transform((task, ctx) => {
      if (task.timing !== 'dated') return { ...task, due_on: null };
      if (task.due_on) return task;
      ctx.addIssue({ code: 'custom', path: ['due_on'], message: t.errors.required });
      return z.NEVER;
    });

/** A new task as its form begins, with what is known of it already. */
export function newTask(today: string, known: RecordInput = {}): RawValues {
  return rawTask({ assigned_on: today, timing: 'dated', scope: 'common', ...known });
}

/** A task, or the values a new one starts with, as its form holds it. */
export function rawTask(task: Partial<Task> | RecordInput): RawValues {
  const { title, product, note, scope, timing, coordinating, breakthrough, sources } = task;
  const choice = (value: unknown) => value ?? null;
  return {
    title: rawText.plain(title),
    product: rawText.plain(product),
    note: rawText.plain(note),
    scope,
    timing,
    lead: choice(task.lead),
    subcommittee: choice(task.subcommittee),
    task_group: choice(task.task_group),
    responsible: choice(task.responsible),
    coordinating: coordinating ?? [],
    breakthrough: breakthrough ?? false,
    assigned_on: rawText.date(task.assigned_on),
    start_on: rawText.date(task.start_on),
    due_on: rawText.date(task.due_on),
    sources: ((sources ?? []) as Partial<Source>[]).map(rawSource),
  };
}

export function newSource(): RawValues {
  return rawSource({ kind: 'directive' });
}

/** A conclusion is chosen through its meeting and an item through its programme; neither of these is sent. */
function rawSource(source: Partial<Source>): RawValues {
  const { kind, directive, meeting, conclusion, programme, programme_item, note } = source;
  return {
    kind,
    directive: directive ?? null,
    meeting: meeting ?? null,
    conclusion: conclusion ?? null,
    programme: programme ?? null,
    programme_item: programme_item ?? null,
    note: note ?? '',
  };
}

/** The next task of the same letter or meeting keeps its source, its day and who does it. */
export const carry = ({ sources, assigned_on, lead, subcommittee }: RawValues): RawValues => ({
  sources,
  assigned_on,
  lead,
  subcommittee,
});
