import { Button, Checkbox, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../../components/errors';
import { EmptyState, StatusChip } from '../../../components/list';
import { formatDate, useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { call, type OwedDelivery } from '../../../ipc';
import classes from './deliveries.module.css';
import { RecordDialog } from './RecordDialog';
import { Reminders } from './Reminders';
import { TONES } from './tones';

const texts = t.registers.owed;
const words = t.registers.deliveries;

/** Who has not acknowledged or reported: what came back is recorded, the others are urged on paper. */
export function OwedView({ onLeave }: { onLeave: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [recording, setRecording] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['delivery_owed'],
    queryFn: () => call('delivery_owed'),
  });
  const owed = data ?? [];
  const ids = owed.map(({ id }) => id).filter((id) => chosen.has(id));
  return (
    <section className={classes.view} aria-label={texts.title}>
      <Group gap="xs">
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size="1rem" stroke={1.8} aria-hidden />}
          onClick={onLeave}
        >
          {texts.back}
        </Button>
        <output>{texts.chosen(ids.length)}</output>
        <Button variant="default" disabled={ids.length === 0} onClick={() => setRecording(true)}>
          {words.record}
        </Button>
        {ids.length > 0 && <Reminders deliveries={ids} />}
      </Group>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {data?.length === 0 && <EmptyState title={texts.title} hint={texts.none} />}
      {owed.length > 0 && <Table owed={owed} chosen={chosen} onChoose={setChosen} />}
      {recording && <RecordDialog deliveries={ids} onClose={() => setRecording(false)} />}
    </section>
  );
}

interface TableProps {
  owed: readonly OwedDelivery[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

function Table({ owed, chosen, onChoose }: TableProps) {
  const all = owed.every(({ id }) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">
            <Checkbox
              checked={all}
              aria-label={texts.chooseAll}
              onChange={() => onChoose(new Set(all ? [] : owed.map(({ id }) => id)))}
            />
          </th>
          <th scope="col">{texts.recipient}</th>
          <th scope="col">{texts.paper}</th>
          <th scope="col">{texts.asked}</th>
          <th scope="col">{texts.due}</th>
          <th scope="col">{texts.state}</th>
        </tr>
      </thead>
      <tbody>
        {owed.map((row) => (
          <OwedRow key={row.id} row={row} checked={chosen.has(row.id)} onToggle={() => toggle(row.id)} />
        ))}
      </tbody>
    </table>
  );
}

function OwedRow({ row, checked, onToggle }: { row: OwedDelivery; checked: boolean; onToggle: () => void }) {
  const today = useToday();
  const state = row.due_on !== null && row.due_on < today ? 'overdue' : 'waiting';
  return (
    <tr>
      <td>
        <Checkbox checked={checked} aria-label={texts.choose(row.recipient)} onChange={onToggle} />
      </td>
      <td>{row.recipient}</td>
      <td>{[row.symbol, row.abstract].filter(Boolean).join(' · ')}</td>
      <td>{words.askedOptions[row.asked]}</td>
      <td>{row.due_on && formatDate(row.due_on)}</td>
      <td>
        <StatusChip tone={TONES[state]} label={words.states[state]} />
      </td>
    </tr>
  );
}
