import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { PassphraseField, TextField } from '../../components/fields';
import { PlainForm, presentTexts } from '../../components/form';
import { t } from '../../i18n';
import type { Secret } from '../../ipc';

const texts = t.backups.restore;
const byPassphrase = presentTexts('passphrase');
const byCode = presentTexts('code');

interface Props {
  /** Whose secret, and what for. */
  ask: string;
  confirmLabel: string;
  onSecret: (secret: Secret) => void;
  onLeave: () => void;
}

/** A passphrase, or the code of the printed sheet in its place. */
export function SecretForm({ ask, confirmLabel, onSecret, onLeave }: Props) {
  const [way, setWay] = useState<'passphrase' | 'code'>('passphrase');
  const isCode = way === 'code';
  return (
    <PlainForm<Secret, Secret>
      key={way}
      label={ask}
      schema={isCode ? byCode : byPassphrase}
      initial={isCode ? { code: '' } : { passphrase: '' }}
      send={async (secret) => secret}
      onDone={onSecret}
      onLeave={onLeave}
      footer={() => (
        <Group justify="space-between">
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => setWay(isCode ? 'passphrase' : 'code')}
          >
            {isCode ? texts.byPassphrase : texts.byCode}
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
      {isCode ? (
        <TextField name="code" label={t.session.recoveryCode} span={12} required />
      ) : (
        <PassphraseField name="passphrase" label={t.session.passphrase} required />
      )}
    </PlainForm>
  );
}
