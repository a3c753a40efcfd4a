import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { formatDateTime, formatMegabytes, formatNumber } from '../../components/values';
import { t } from '../../i18n';
import type { ListedBackup } from '../../ipc';
import classes from './backups.module.css';
import type { Proof } from './useShelf';

const texts = t.backups.shelf;
const exporting = t.backups.export;

interface Props {
  listed: ListedBackup;
  proof: Proof | undefined;
  isBusy: boolean;
  onVerify: (name: string) => void;
  onRestore: (name: string) => void;
  /** Where it can be read out without being restored. */
  onExport: ((name: string) => void) | undefined;
}

/** One backup: whose, of when, what it holds, what it is worth, and what can be done with it. */
export function ShelfRow({ listed, proof, isBusy, onVerify, onRestore, onExport }: Props) {
  const { backup, origin, about } = listed;
  const sequence = String(backup.sequence);
  const name = nameOf(listed);
  const isDamaged = proof === 'damaged';
  return (
    <Table.Tr>
      <Table.Td>{backup.made_at && formatDateTime(backup.made_at)}</Table.Td>
      <Table.Td>{about?.office ?? texts.sealed}</Table.Td>
      <Table.Td>{texts.origins[origin]}</Table.Td>
      <Table.Td>{sequence}</Table.Td>
      <Table.Td>
        <Contents listed={listed} />
      </Table.Td>
      <Table.Td>
        <State listed={listed} proof={proof} />
      </Table.Td>
      <Table.Td>
        {backup.state === 'complete' && (
          <Group gap="xs" wrap="nowrap" justify="flex-end">
            <Button
              size="compact-sm"
              variant="default"
              disabled={isBusy}
              aria-label={texts.verifyNamed(sequence)}
              onClick={() => onVerify(name)}
            >
              {texts.verify}
            </Button>
            {onExport && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={isBusy || isDamaged}
                aria-label={exporting.openNamed(sequence)}
                onClick={() => onExport(name)}
              >
                {exporting.open}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="default"
              disabled={isBusy || isDamaged || origin === 'other_office'}
              aria-label={texts.restoreNamed(sequence)}
              onClick={() => onRestore(name)}
            >
              {texts.restore}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** What the backup is asked for by: the name of its folder. */
export function nameOf({ backup }: ListedBackup): string {
  return backup.folder.split(/[\\/]/).at(-1) ?? '';
}

function Contents({ listed: { backup, about } }: { listed: ListedBackup }) {
  const count = (kind: string) => formatNumber(about?.records[kind] ?? 0);
  return (
    <Stack gap={0}>
      {about && <Text size="sm">{texts.counts(count('directive'), count('task'), count('activity'))}</Text>}
      {backup.bytes !== undefined && (
        <Text size="sm" c="dimmed">
          {texts.size(formatMegabytes(backup.bytes), formatNumber(backup.attachments ?? 0))}
        </Text>
      )}
    </Stack>
  );
}

const TONES = {
  complete: 'plain',
  verified: 'ok',
  whole: 'plain',
  unfinished: 'bad',
  damaged: 'bad',
  newer: 'plain',
};

function State({ listed: { backup }, proof }: Pick<Props, 'listed' | 'proof'>) {
  const state = backup.state === 'complete' && proof ? proof : backup.state;
  return (
    <Stack gap={2} align="flex-start">
      <span className={classes.state} data-tone={TONES[state]}>
        {texts.states[state]}
      </span>
      {backup.faults.map(({ file, message }) => (
        <Text key={file} size="xs">
          {texts.fault(file.split(/[\\/]/).at(-1) ?? file, message)}
        </Text>
      ))}
    </Stack>
  );
}
