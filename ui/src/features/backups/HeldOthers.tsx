import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CatalogueField, NumberField, useOptions } from '../../components/fields';
import { type FirstFocus, PlainForm, requiredChoice, requiredWhole } from '../../components/form';
import { z } from '../../components/form/zod';
import { notifyError, notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call, type HeldSeries } from '../../ipc';
import classes from './backups.module.css';
import { periodOf, yearOf } from './heldPeriod';

const texts = t.backups.held;
const schema = z.object({ document_type: requiredChoice(), last_used: requiredWhole() });

interface Props {
  series: HeldSeries;
  focus: FirstFocus;
}

/** The types of a book that are not named beside it: one after the other until the clerk says that it was all. */
export function HeldOthers({ series, focus }: Props) {
  const [done, setDone] = useState(0);
  const queries = useQueryClient();
  const types = useOptions('document_type');
  const period = periodOf(series.period_key);
  const name = texts.others(series.name, period);
  const confirm = (document_type: string | null, last_used: number) =>
    call('number_confirm', {
      input: { book: series.book, document_type, year: yearOf(series.period_key), last_used },
    });
  const send = async ({ document_type, last_used }: { document_type: string; last_used: number }) => {
    await confirm(document_type, last_used);
    return types.find(({ value }) => value === document_type)?.label ?? '';
  };
  const confirmed = async (type: string) => {
    notifyPlain(texts.confirmed(texts.book(`${series.name} (${type})`, period)));
    // The next type is asked for in an empty form.
    setDone(done + 1);
    await queries.invalidateQueries();
  };
  const noMore = useMutation({
    mutationFn: () => confirm(null, 0),
    onSuccess: async () => {
      notifyPlain(texts.noMoreDone(series.name));
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  return (
    <PlainForm
      key={done}
      label={name}
      schema={schema}
      initial={{ document_type: null, last_used: '' }}
      focus={done > 0 ? 'take' : focus}
      send={send}
      onDone={confirmed}
      footer={() => null}
    >
      <div className={classes.held}>
        <div>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="sm">{texts.othersHint}</Text>
        </div>
        <div className={classes.heldOthers}>
          <CatalogueField kind="document_type" name="document_type" label={texts.type} span={7} required />
          <NumberField name="last_used" label={texts.lastOfType} span={5} required />
        </div>
        <div className={classes.heldActs}>
          <Button type="submit" variant="default" data-enter-stop>
            {texts.confirm}
          </Button>
          <Button variant="subtle" loading={noMore.isPending} onClick={() => noMore.mutate()}>
            {texts.noMore}
          </Button>
        </div>
      </div>
    </PlainForm>
  );
}
