import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { catalogue } from '../../../components/catalogue';
import { CheckField, DateField, TextField } from '../../../components/fields';
import { FieldSection, rawText, requiredDate, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { notifyError, useNotifyDone } from '../../../components/notices';
import { formatDate, useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { call } from '../../../ipc';
import classes from '../settings.module.css';

const texts = t.settings.holiday;
const common = t.catalogue;
const kindOf = (worked: boolean) => (worked ? texts.worked : texts.off);

export const holiday = catalogue({
  kind: 'holiday',
  noun: texts.noun,
  title: t.settings.pages.holiday,
  columns: [
    { id: 'day', header: texts.day, field: 'day', width: '7rem', cell: (row) => formatDate(row.day) },
    { id: 'name', header: common.name, width: 'minmax(9rem, 2fr)', cell: (row) => <b>{row.name}</b> },
    { id: 'worked', header: texts.kind, width: '9rem', cell: (row) => kindOf(row.worked) },
  ],
  titleOf: (row) => row.name,
  facts: (row) => [
    { label: texts.day, value: formatDate(row.day) },
    { label: texts.worked, value: kindOf(row.worked) },
  ],
  schema: (today) => z.object({ day: requiredDate(today), name: requiredText(200), worked: z.boolean() }),
  raw: (record) => ({
    day: rawText.date(record?.day),
    name: rawText.plain(record?.name),
    worked: record?.worked ?? false,
  }),
  Fields: () => (
    <FieldSection>
      <DateField name="day" label={texts.day} required />
      <TextField name="name" label={common.name} hint={texts.hint} span={6} required />
      <CheckField name="worked" label={texts.worked} hint={texts.workedHint} />
    </FieldSection>
  ),
});

/** Proposes the days off of a year whose dates are fixed; those that stand are left alone. */
export function FixedHolidays() {
  const year = Number(useToday().slice(0, 4));
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const { mutate, isPending } = useMutation({
    mutationFn: (wanted: number) => call('holidays_add_fixed', { year: wanted }),
    onSuccess: async ({ operation }) => {
      notifyDone(texts.fixedAdded, operation);
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  return (
    <div className={classes.fixed}>
      {[year, year + 1].map((wanted) => (
        <Button
          key={wanted}
          variant="light"
          size="compact-md"
          loading={isPending}
          onClick={() => mutate(wanted)}
        >
          {texts.addFixed(wanted)}
        </Button>
      ))}
    </div>
  );
}
