import type { AreaId } from '../../app/areas';
import type { Place } from '../../app/navigation';
import { t } from '../../i18n';
import type { OverlapMatch, WorkKind, WorkRef } from '../../ipc';

/** Where each book is shown. A paper that went out is passed on from the register of what came in. */
const AREAS: Record<WorkKind, AreaId> = {
  activity: 'activities',
  directive: 'directivesIn',
  meeting: 'meetings',
  task: 'tasks',
};

export function placeOf({ kind, id }: WorkRef): Place {
  return { area: AREAS[kind], record: id };
}

/** What a work is called in one word or two: its book and its symbol. */
export function nameOf({ work, symbol }: OverlapMatch): string {
  return [t.overlaps.kinds[work.kind], symbol].filter(Boolean).join(' ');
}

/** A work by one string. */
export function keyOf({ kind, id }: WorkRef): string {
  return `${kind}:${id}`;
}
