import { Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useReplaceSession } from '../../app/session';
import { ErrorNotice } from '../../components/errors';
import { JobProgress } from '../../components/job';
import { Card } from '../../components/layout';
import { EmptyState } from '../../components/list';
import { t } from '../../i18n';
import type { SessionState } from '../../ipc';
import { ExportDialog } from './ExportDialog';
import { RestoreDialog } from './RestoreDialog';
import { nameOf, ShelfRow } from './ShelfRow';
import { Sticks } from './Sticks';
import { type ShelfState, useShelf } from './useShelf';

const texts = t.backups.shelf;
const COLUMNS = Object.values(texts.columns);

interface Props {
  office: 'open' | 'closed';
  /** Takes over the office that came back; without it the open one is replaced. */
  onOpen?: (session: SessionState) => void;
}

/** What lies on a stick: each backup with what is known of it, to be proven or restored. */
export function Shelf({ office, onOpen }: Props) {
  const state = useShelf();
  const replace = useReplaceSession();
  const [chosen, setChosen] = useState<string>();
  const [exported, setExported] = useState<string>();
  const { shelf, error, job } = state;
  const done = (session: SessionState) => {
    setChosen(undefined);
    if (onOpen) onOpen(session);
    else void replace(session);
  };
  return (
    <Card
      title={texts.title}
      subtitle={shelf ? texts.chosen(shelf.folder) : texts.hint}
      side={
        <Button variant="default" onClick={() => state.choose(null)}>
          {texts.choose}
        </Button>
      }
    >
      <Stack gap="sm">
        {office === 'open' && <Sticks verb="look" onChoose={state.choose} />}
        {error !== null && <ErrorNotice error={error} onRetry={state.refresh} />}
        {job.running && <JobProgress on="stick" stopLabel={texts.stopVerifying} />}
        {job.stopped && <Text role="status">{t.backups.restore.stopped}</Text>}
        {job.error && !job.stopped && <ErrorNotice error={job.error} />}
        <Found
          state={state}
          onRestore={setChosen}
          // Whoever works in the office has its lists at hand.
          onExport={office === 'closed' ? setExported : undefined}
        />
      </Stack>
      {exported && <ExportDialog name={exported} onClose={() => setExported(undefined)} />}
      {chosen && (
        <RestoreDialog name={chosen} office={office} onClose={() => setChosen(undefined)} onDone={done} />
      )}
    </Card>
  );
}

interface FoundProps {
  state: ShelfState;
  onRestore: (name: string) => void;
  onExport: ((name: string) => void) | undefined;
}

function Found({ state, onRestore, onExport }: FoundProps) {
  const { shelf, proofs, verify, job } = state;
  if (!shelf) return null;
  if (shelf.backups.length === 0) return <EmptyState title={texts.empty} hint={texts.emptyHint} />;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map((column) => (
            <Table.Th key={column}>{column}</Table.Th>
          ))}
          <Table.Td />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shelf.backups.map((listed) => (
          <ShelfRow
            key={listed.backup.folder}
            listed={listed}
            proof={proofs[nameOf(listed)]}
            isBusy={job.running}
            onVerify={verify}
            onRestore={onRestore}
            onExport={onExport}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}
