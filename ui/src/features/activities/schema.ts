import {
  manyChoices,
  optionalChoice,
  optionalDate,
  optionalText,
  optionalWhole,
  type RawValues,
  rawText,
  requiredChoice,
  requiredDate,
  requiredOneOf,
  requiredText,
} from '../../components/form';
import { z } from '../../components/form/zod';
import { formatDate } from '../../components/values';
import { countPlace, countsShape, rawCounts, sentCounts } from './counts';
import type { Activity, Reach } from './types';

export const REACHES = ['none', 'villages', 'communes', 'district'] as const satisfies readonly Reach[];
export const SCOPES = ['common', 'own'] as const;

export const activitySchema = (today: string) =>
  z
    .object({
      kind: requiredChoice(),
      name: requiredText(500),
      from_day: requiredDate(today),
      day: optionalDate(today),
      lead: requiredChoice(),
      coordinating: manyChoices(),
      subcommittee: optionalChoice(),
      task_group: optionalChoice(),
      task: optionalChoice(),
      scope: requiredOneOf(SCOPES),
      reach: requiredOneOf(REACHES),
      villages: manyChoices(),
      communes: manyChoices(),
      replaced_events: optionalWhole(),
      series: optionalText(200),
      late_reason: optionalText(500),
      ...countsShape,
    })
    .transform(({ villages, communes, counts, others, ...fields }) => ({
      ...fields,
      places: placesOf(fields.reach, villages, communes),
      counts: sentCounts({ counts, others }),
    }));

/** What was chosen under another reach stays in the form and is not sent. */
function placesOf(reach: Reach, villages: string[], communes: string[]): string[] {
  if (reach === 'villages') return villages;
  return reach === 'communes' ? communes : [];
}

/** Where the form holds a field the backend names. */
export function placeOf(field: string, values: RawValues): string {
  if (field.startsWith('places')) return values.reach === 'communes' ? 'communes' : 'villages';
  return countPlace(field, values);
}

export function newActivity(today: string): RawValues {
  return {
    kind: null,
    name: '',
    from_day: formatDate(today),
    day: '',
    lead: null,
    coordinating: [],
    subcommittee: null,
    task_group: null,
    task: null,
    scope: 'common',
    reach: 'none',
    villages: [],
    communes: [],
    replaced_events: '',
    series: '',
    late_reason: '',
    note: '',
    ...rawCounts([]),
  };
}

export function rawActivity(activity: Activity): RawValues {
  const { reach, from_day, day, replaced_events } = activity;
  const ids = activity.places.map(({ id }) => id);
  return {
    kind: activity.kind,
    name: activity.name,
    from_day: rawText.date(from_day),
    day: day === from_day ? '' : rawText.date(day),
    lead: activity.lead,
    coordinating: activity.coordinating.map(({ id }) => id),
    subcommittee: activity.subcommittee,
    task_group: activity.task_group,
    task: activity.task,
    scope: activity.scope,
    reach,
    villages: reach === 'villages' ? ids : [],
    communes: reach === 'communes' ? ids : [],
    replaced_events: replaced_events === 0 ? '' : rawText.number(replaced_events),
    series: activity.series,
    late_reason: activity.late_reason,
    note: activity.note,
    ...rawCounts(activity.counts),
  };
}

/** Activities of one campaign are entered one after the other. */
export const carry = ({ kind, from_day, day, lead, subcommittee, reach, series }: RawValues): RawValues => ({
  kind,
  from_day,
  day,
  lead,
  subcommittee,
  reach,
  series,
});
