import { t } from '../../../i18n';

/** What can be counted of an activity, in the order of its form. */
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
  'other',
] as const;

export const MEASURE_OPTIONS = MEASURES.map((value) => ({ value, label: t.settings.measures[value] }));
