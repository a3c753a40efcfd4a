import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { PassphraseField, TextField } from '../../components/fields';
import { FieldSection, PlainForm, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { formatDateTime } from '../../components/values';
import { t } from '../../i18n';
import { call, type KeyTrial } from '../../ipc';
import { JobProgress } from './JobProgress';

const texts = t.secrets.trial;
const schema = z.object({ secret: requiredText(256) });

type SecretKind = keyof typeof texts.kinds;
const KINDS = (['passphrase', 'code'] as const).map((value) => ({ value, label: texts.kinds[value] }));

/** Asks for a secret and opens a backup with it: the newest that is remembered, or the newest in a folder. */
export function TrialForm({ onOpened }: { onOpened: () => void }) {
  const [kind, setKind] = useState<SecretKind>('passphrase');
  const [opened, setOpened] = useState<KeyTrial>();
  const command = useRef<'key_try' | 'key_try_elsewhere'>('key_try');
  const [round, setRound] = useState(0);
  const choose = (value: string) => {
    setKind(value as SecretKind);
    setOpened(undefined);
  };
  const send = ({ secret }: { secret: string }) => {
    const chosen = command.current;
    // The next Enter asks for the newest that is remembered again.
    command.current = 'key_try';
    return call(chosen, { secret: kind === 'code' ? { code: secret } : { passphrase: secret } });
  };
  const done = (trial: KeyTrial | null) => {
    if (!trial) return;
    setOpened(trial);
    setRound(round + 1);
    onOpened();
  };
  return (
    <>
      <SegmentedControl aria-label={texts.which} data={KINDS} value={kind} onChange={choose} />
      <PlainForm
        // Once it was tried, nothing of it stays in the field.
        key={`${kind}-${round}`}
        label={texts.title}
        schema={schema}
        initial={{ secret: '' }}
        send={send}
        onDone={done}
        footer={({ busy }) => (
          <>
            {busy && <JobProgress />}
            <Group gap="xs">
              <Button
                type="submit"
                loading={busy}
                data-enter-stop
                onClick={() => {
                  command.current = 'key_try';
                }}
              >
                {texts.start}
              </Button>
              <Button
                type="submit"
                variant="default"
                disabled={busy}
                onClick={() => {
                  command.current = 'key_try_elsewhere';
                }}
              >
                {texts.elsewhere}
              </Button>
            </Group>
          </>
        )}
      >
        <FieldSection>
          {kind === 'code' ? (
            <TextField name="secret" label={texts.secrets.code} span={12} required />
          ) : (
            <PassphraseField name="secret" label={texts.secrets.passphrase} required />
          )}
        </FieldSection>
      </PlainForm>
      {opened && <Opened trial={opened} />}
    </>
  );
}

function Opened({ trial }: { trial: KeyTrial }) {
  const by =
    trial.proven === 'recovery_code' ? texts.by.recovery_code : texts.by.passphrase(trial.account ?? '');
  return (
    <div role="status">
      <Text fw={600}>{texts.opened(trial.office, formatDateTime(trial.made_at))}</Text>
      <Text size="sm">{by}</Text>
    </div>
  );
}
