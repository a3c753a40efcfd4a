/** Activities as the backend gives them, under the names this feature uses. */
import type { RowOf, ViewOf } from '../../ipc';

/** A line of the list of activities. */
export type ActivityRow = RowOf<'activity'>;
/** An activity with everything that hangs on it. */
export type Activity = ViewOf<'activity'>;
export type Measure = Activity['counts'][number]['measure'];
export type Reach = Activity['reach'];
/** A commune or a village. */
export type Place = RowOf<'place'>;
