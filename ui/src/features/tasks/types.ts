/** Tasks as the backend gives them, under the names this feature uses. */
import type { RowOf, ViewOf } from '../../ipc';

/** A line of the list of tasks. */
export type TaskRow = RowOf<'task'>;
/** A task with everything that hangs on it. */
export type Task = ViewOf<'task'>;
export type TaskStatus = TaskRow['status'];
/** Where a task comes from, with what is shown of it. */
export type Source = Task['sources'][number];
export type SourceKind = Source['kind'];
