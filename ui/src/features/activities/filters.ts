import { useOptions } from '../../components/fields';
import type { ListFilter } from '../../components/list';
import { startOf, useToday } from '../../components/values';
import { t } from '../../i18n';

const texts = t.activities;

export function useFilters(): ListFilter[] {
  const today = useToday();
  const kind = useOptions('activity_kind');
  const lead = useOptions('organisation');
  const { since } = texts;
  const from = (['month', 'quarter', 'year'] as const).map((span) => ({
    value: startOf(span, today),
    label: since[span],
  }));
  // In the first month of a quarter or year two of the days are one.
  const unique = from.filter(({ value }, at) => from.findIndex((other) => other.value === value) === at);
  return [
    { name: 'from', label: since.label, options: unique },
    { name: 'kind', label: texts.kind, options: kind },
    { name: 'lead', label: texts.lead, options: lead },
  ];
}
