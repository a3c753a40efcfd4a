import { Button, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/errors';
import { CheckField, ChoiceField, NumberField } from '../../components/fields';
import { FieldSection, optionalWhole, PlainForm, rawText, requiredOneOf } from '../../components/form';
import { z } from '../../components/form/zod';
import { May } from '../../components/may';
import { useNotifyDone } from '../../components/notices';
import { t } from '../../i18n';
import { call, type Saved } from '../../ipc';
import { FixedHolidays } from './kinds/holiday';
import classes from './settings.module.css';

const texts = t.settings.register_rules;
const COUNTS = ['calendar', 'working'] as const;
const OPTIONS = COUNTS.map((value) => ({ value, label: texts.counts[value] }));
const schema = z.object({
  days: optionalWhole(),
  count: requiredOneOf(COUNTS),
  holds_numbers: z.boolean(),
});

/** What the office decides for its registers once. */
export function RegisterRulesPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['register_rules'],
    queryFn: () => call('register_rules'),
  });
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const done = async ({ operation }: Saved) => {
    notifyDone(texts.saved, operation);
    await queries.invalidateQueries();
  };
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!data) return null;
  const { deadline, holds_numbers } = data;
  return (
    <div className={classes.sheet}>
      <PlainForm
        label={t.settings.pages.register_rules}
        schema={schema}
        initial={{
          days: rawText.number(deadline?.days ?? null),
          count: deadline?.count ?? 'calendar',
          holds_numbers,
        }}
        send={(input) => call('register_rules_save', { input })}
        onDone={done}
        footer={({ busy }) => (
          <May to="administer">
            <Group>
              <Button type="submit" loading={busy} data-enter-stop>
                {texts.save}
              </Button>
            </Group>
          </May>
        )}
      >
        <FieldSection>
          <NumberField name="days" label={texts.days} hint={texts.daysHint} span={6} />
          <ChoiceField name="count" label={texts.count} options={OPTIONS} span={6} required />
          <CheckField name="holds_numbers" label={texts.holdsNumbers} span={12} />
        </FieldSection>
      </PlainForm>
      <div className={classes.apart}>
        <p>{t.settings.holiday.hint}</p>
        <FixedHolidays />
      </div>
    </div>
  );
}
