import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDateTime } from '../../components/values';
import { t } from '../../i18n';
import { type BackupAge, call } from '../../ipc';

const texts = t.backups;

/** The newest backup on each stick, so that two that alternate are both seen. */
export function Ages() {
  const { data } = useQuery({ queryKey: ['backup-ages'], queryFn: () => call('backup_ages') });
  if (!data) return null;
  if (data.length === 0) return <Text size="sm">{texts.none}</Text>;
  return (
    <Table aria-label={texts.places}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{texts.place}</Table.Th>
          <Table.Th>{texts.madeAt}</Table.Th>
          <Table.Th>{texts.age}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {data.map((age) => (
          <Row key={age.stick} age={age} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ age }: { age: BackupAge }) {
  return (
    <Table.Tr>
      <Table.Td>{age.path}</Table.Td>
      <Table.Td>{formatDateTime(age.made_at)}</Table.Td>
      <Table.Td>{age.days === null ? texts.unknownAge : texts.days(age.days)}</Table.Td>
    </Table.Tr>
  );
}
