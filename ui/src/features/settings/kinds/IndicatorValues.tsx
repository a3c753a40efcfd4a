import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DetailSection, useRecord } from '../../../components/detail';
import { notifyError, useNotifyDone } from '../../../components/notices';
import { formatDate, formatUnits, periodTitle, sentence } from '../../../components/values';
import { t } from '../../../i18n';
import { call, type RowOf, type ViewOf } from '../../../ipc';
import classes from '../settings.module.css';
import { type IndicatorValue, RecordValuesDialog } from './RecordValuesDialog';

const texts = t.settings.indicator.values;

/** What was entered for an indicator, newest first; each line can be set right or taken back. */
export function IndicatorValues({ row }: { row: RowOf<'indicator'> }) {
  const { data } = useRecord<ViewOf<'indicator'>>('indicator', row.id);
  const [known, setKnown] = useState<IndicatorValue | null>(null);
  const values = data?.id === row.id ? data.values.toReversed() : [];
  return (
    <DetailSection title={texts.title}>
      {row.activity_kind && <p>{texts.computed}</p>}
      {!row.activity_kind && values.length === 0 && <p>{texts.empty}</p>}
      {values.length > 0 && (
        <table className={classes.values}>
          <tbody>
            {values.map((value) => (
              <Line key={value.id} indicator={row} value={value} onChange={() => setKnown(value)} />
            ))}
          </tbody>
        </table>
      )}
      {known && <RecordValuesDialog indicator={row} known={known} onClose={() => setKnown(null)} />}
    </DetailSection>
  );
}

interface LineProps {
  indicator: RowOf<'indicator'>;
  value: IndicatorValue;
  onChange: () => void;
}

function Line({ indicator: { id, decimals }, value, onChange }: LineProps) {
  const takeBack = useTakeBack(id);
  const { period, from_day, to_day, place_name, given_by } = value;
  const name = period ? periodTitle(period) : `${formatDate(from_day)} \u2013 ${formatDate(to_day)}`;
  const icon = { size: '1rem', stroke: 1.7, 'aria-hidden': true } as const;
  return (
    <tr>
      <th scope="row">
        {sentence(name)}
        <small>{[place_name, given_by].filter(Boolean).join(' · ')}</small>
      </th>
      <td>{formatUnits(value.value, decimals)}</td>
      <td>
        {period && (
          <ActionIcon variant="subtle" color="gray" aria-label={texts.change(name)} onClick={onChange}>
            <IconPencil {...icon} />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="bad"
          aria-label={texts.takeBack(name)}
          onClick={() => takeBack(value.id)}
        >
          <IconTrash {...icon} />
        </ActionIcon>
      </td>
    </tr>
  );
}

/** One line is easily typed again, and undo brings it back: nothing is asked first. */
function useTakeBack(indicator: string): (value: string) => void {
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const { mutate } = useMutation({
    mutationFn: (value: string) => call('indicator_remove_value', { id: indicator, input: { value } }),
    onSuccess: async ({ operation }) => {
      notifyDone(texts.removed, operation);
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  return mutate;
}
