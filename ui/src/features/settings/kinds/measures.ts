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
