import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n';
import type { Secret } from '../../ipc';
import { PlainForm } from '../form';
import { SecretField } from './SecretField';
import { NO_SECRET, SECRET, type SecretWay } from './ways';

const texts = t.session;

interface Props {
  /** Whose secret, and what for. */
  ask: string;
  confirmLabel: string;
  onSecret: (secret: Secret) => void;
  onLeave: () => void;
}

/** Asks for a passphrase, or for the code of the printed sheet in its place, and hands it on. */
export function SecretForm({ ask, confirmLabel, onSecret, onLeave }: Props) {
  const [way, setWay] = useState<SecretWay>('passphrase');
  const other = way === 'code' ? 'passphrase' : 'code';
  return (
    <PlainForm<Secret, Secret>
      key={way}
      label={ask}
      schema={SECRET[way]}
      initial={NO_SECRET[way]}
      send={async (secret) => secret}
      onDone={onSecret}
      onLeave={onLeave}
      footer={() => (
        <Group justify="space-between">
          <Anchor component="button" type="button" size="sm" onClick={() => setWay(other)}>
            {texts.use[other]}
          </Anchor>
          <Group gap="xs">
            <Button variant="default" onClick={onLeave}>
              {t.common.close}
            </Button>
            <Button type="submit" data-enter-stop>
              {confirmLabel}
            </Button>
          </Group>
        </Group>
      )}
    >
      <Text size="sm">{ask}</Text>
      <SecretField way={way} />
    </PlainForm>
  );
}
