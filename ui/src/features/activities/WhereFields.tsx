import { ChoiceField, MultiChoiceField } from '../../components/fields';
import { FieldSection, useFormValue } from '../../components/form';
import { parseDate, useToday } from '../../components/values';
import { t } from '../../i18n';
import { REACHES } from './schema';
import { useCommunes } from './usePlaces';
import { VillagesField } from './VillagesField';

const texts = t.activities;
const OPTIONS = REACHES.map((value) => ({ value, label: texts.reaches[value] }));

/** How far the activity reached, and the places where that has to be said. */
export function WhereFields() {
  const reach = useFormValue('reach');
  const communes = useCommunes(useLastDay()) ?? [];
  return (
    <FieldSection title={texts.sections.where}>
      <ChoiceField name="reach" label={texts.reach} span={4} options={OPTIONS} required />
      {reach === 'communes' && (
        <MultiChoiceField
          name="communes"
          label={texts.places}
          span={8}
          options={communes.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
      {reach === 'villages' && <VillagesField name="villages" communes={communes} />}
    </FieldSection>
  );
}

/** Places are those that stood on the last day; today's while no day can be read. */
function useLastDay(): string {
  const today = useToday();
  const from = String(useFormValue('from_day'));
  const to = String(useFormValue('day'));
  const parsed = parseDate(to.trim() || from, today);
  return parsed.ok ? parsed.value : today;
}
