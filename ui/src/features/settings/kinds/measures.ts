import { t } from '../../../i18n';

/** What can be counted of activities, in the order of their form; villages only where the places are not known. */
export const MEASURES = [
  'attendances',
  'people',
  'women',
  'minority',
  'members',
  'households',
  'sessions',
  'money_raised',
  'money_given',
  'villages',
  'other',
] as const;

export const MEASURE_OPTIONS = MEASURES.map((value) => ({ value, label: t.settings.measures[value] }));

/** What has a name of its own everywhere; other counts are named one by one. */
export const COUNTED_MEASURES = MEASURES.filter((measure) => measure !== 'other');

export const COUNTED_OPTIONS = MEASURE_OPTIONS.filter(({ value }) => value !== 'other');
