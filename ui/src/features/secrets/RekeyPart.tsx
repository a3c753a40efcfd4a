import { Button, Group, List } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n';
import { Part } from './Part';
import { RekeyDialog } from './RekeyDialog';

const texts = t.secrets.rekey;

/** Another key for the whole office: what it is for, what it costs, and the way to it. */
export function RekeyPart() {
  const [rekeying, setRekeying] = useState(false);
  return (
    <Part title={texts.title} hint={texts.hint}>
      <List size="sm" spacing={4} listStyleType="disc">
        {texts.costs.map((cost) => (
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
