import { Button, Group, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { Part } from './Part';
import { RekeyDialog } from './RekeyDialog';

const texts = t.secrets.rekey;

/** Another key for the whole office: what it is for, what it costs, and the way to it. */
export function RekeyPart() {
  const [rekeying, setRekeying] = useState(false);
  const { data: partners } = useQuery({
    queryKey: ['package_partners'],
    queryFn: () => call('package_partners'),
  });
  const trusted = partners?.filter(({ state }) => state === 'trusted').length ?? 0;
  const costs: readonly string[] =
    trusted > 0 ? [...texts.costs, texts.partnersCost(formatNumber(trusted))] : texts.costs;
  return (
    <Part title={texts.title} hint={texts.hint}>
      <List size="sm" spacing={4} listStyleType="disc">
        {costs.map((cost) => (
          <List.Item key={cost}>{cost}</List.Item>
        ))}
      </List>
      <Group>
        <Button variant="default" onClick={() => setRekeying(true)}>
          {texts.start}
        </Button>
      </Group>
      {rekeying && <RekeyDialog onClose={() => setRekeying(false)} />}
    </Part>
  );
}
