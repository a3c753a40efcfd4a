import { Button, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { NumberField, useOptions } from '../../components/fields';
import { type FirstFocus, PlainForm, requiredWhole } from '../../components/form';
import { z } from '../../components/form/zod';
import { Card } from '../../components/layout';
import { notifyPlain } from '../../components/notices';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call, type HeldSeries } from '../../ipc';
import classes from './backups.module.css';
import { HeldOthers } from './HeldOthers';
import { periodOf, yearOf } from './heldPeriod';

const texts = t.backups.held;
const schema = z.object({ last_used: requiredWhole() });

/** After a restore: each book that waits, and the place to say which number stands last on paper. */
export function HeldCard() {
  const { data } = useQuery({ queryKey: ['held_numbers'], queryFn: () => call('held_numbers') });
  if (!data || data.length === 0) return null;
  return (
    <Card title={texts.title} subtitle={texts.hint}>
      <Stack gap="sm">
        {data.map((series, index) => {
          const Waiting = series.is_others ? HeldOthers : Book;
          return (
            <Waiting
              key={`${series.book} ${series.type_key} ${series.period_key}`}
              series={series}
              // One after the other: the first that waits is the one to look up on paper.
              focus={index === 0 ? 'take' : 'leave'}
            />
          );
        })}
      </Stack>
    </Card>
  );
}

interface BookProps {
  series: HeldSeries;
  focus: FirstFocus;
}

function Book({ series, focus }: BookProps) {
  const queries = useQueryClient();
  const { book, type_key, last_known: known } = series;
  const type = useOptions('document_type').find(({ value }) => value === type_key)?.label;
  const name = texts.book(type ? `${series.name} (${type})` : series.name, periodOf(series.period_key));
  const send = ({ last_used }: { last_used: number }) =>
    call('number_confirm', {
      input: {
        book,
        document_type: type_key || null,
        year: yearOf(series.period_key),
        last_used,
      },
    });
  const done = async () => {
    notifyPlain(texts.confirmed(name));
    await queries.invalidateQueries();
  };
  return (
    <PlainForm
      label={name}
      schema={schema}
      initial={{ last_used: '' }}
      focus={focus}
      send={send}
      onDone={done}
      footer={() => null}
    >
      <div className={classes.held}>
        <div>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="sm">{known > 0 ? texts.known(formatNumber(known)) : texts.knownNone}</Text>
        </div>
        <div>
          <NumberField name="last_used" label={texts.lastOf(name)} span={12} required />
        </div>
        <Button type="submit" variant="default" data-enter-stop>
          {texts.confirm}
        </Button>
      </div>
    </PlainForm>
  );
}
