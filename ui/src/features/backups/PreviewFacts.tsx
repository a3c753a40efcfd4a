import { Table, Text } from '@mantine/core';
import { useSession } from '../../app/session';
import { Facts, known } from '../../components/detail';
import { formatDateTime, formatNumber } from '../../components/values';
import { t } from '../../i18n';
import type { Kind, RestorePreview } from '../../ipc';

const texts = t.backups.restore;

/** Every kind of record has a name, those that matter most first. */
const kindNames: Readonly<Record<Kind, string>> = t.shell.kinds;
const kinds = Object.keys(kindNames);

/** What a restore would bring back and what it would cost. */
export function PreviewFacts({ preview }: { preview: RestorePreview }) {
  const { in_backup: then, now, passphrases_back: back, access_lost: out } = preview;
  const { data: session } = useSession();
  // On an empty laptop there is nothing to lose; behind a lock there is, even where it no longer opens.
  const replaces = now !== null || session?.state === 'locked';
  const facts = [
    { label: texts.office, value: then.office },
    { label: texts.made, value: formatDateTime(preview.made_at) },
    { label: texts.copy, value: preview.name },
    { label: texts.version, value: preview.app_version },
    { label: texts.lastWork, value: then.operation_at && formatDateTime(then.operation_at) },
  ];
  const costs = known([
    { label: texts.lost, value: lostWords(preview) },
    { label: texts.back, value: back.length === 0 ? texts.backNobody : back.join(', ') },
    { label: texts.accessLost, value: out.join(', ') },
  ]);
  return (
    <>
      <Facts facts={replaces ? [...facts, ...costs] : facts} />
      {preview.migrates && <Text size="sm">{texts.migrates}</Text>}
      {now ? <Differences preview={preview} /> : <Contents preview={preview} />}
      {replaces && <Text size="sm">{texts.keptNote}</Text>}
    </>
  );
}

function Differences({ preview }: { preview: RestorePreview }) {
  const rows = inOrder(preview.differences);
  if (rows.length === 0) return <Text size="sm">{texts.same}</Text>;
  return (
    <Table captionSide="top">
      <Table.Caption>{texts.differences}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{texts.kind}</Table.Th>
          <Table.Th>{texts.inBackup}</Table.Th>
          <Table.Th>{texts.now}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([kind, [before, today]]) => (
          <Table.Tr key={kind}>
            <Table.Td>{kindName(kind)}</Table.Td>
            <Table.Td>{formatNumber(before)}</Table.Td>
            <Table.Td>{formatNumber(today)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Where nothing is there to compare with, what the backup holds tells whether it is the right one. */
function Contents({ preview }: { preview: RestorePreview }) {
  const rows = inOrder(preview.in_backup.records).filter(([, count]) => count > 0);
  return (
    <Table captionSide="top">
      <Table.Caption>{texts.contents}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{texts.kind}</Table.Th>
          <Table.Th>{texts.inBackup}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([kind, count]) => (
          <Table.Tr key={kind}>
            <Table.Td>{kindName(kind)}</Table.Td>
            <Table.Td>{formatNumber(count)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Operations of another copy of the office have numbers of their own and cannot be counted against ours. */
function lostWords({ now, operations_lost: lost }: RestorePreview): string {
  if (lost !== null) return texts.lostCount(formatNumber(lost));
  return now ? texts.lostElsewhere : texts.lostUnknown;
}

function inOrder<Count>(counted: { [kind in string]: Count }): [string, Count][] {
  return Object.entries(counted).sort(([one], [other]) => rank(one) - rank(other));
}

function rank(kind: string): number {
  const place = kinds.indexOf(kind);
  return place < 0 ? kinds.length : place;
}

function kindName(kind: string): string {
  return kindNames[kind as Kind] ?? kind;
}
