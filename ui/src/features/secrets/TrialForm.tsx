import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { FieldSection, PlainForm } from '../../components/form';
import { JobProgress } from '../../components/job';
import { NO_SECRET, SECRET, SecretField, type SecretWay } from '../../components/secret';
import { formatDateTime } from '../../components/values';
import { t } from '../../i18n';
import { call, type KeyTrial, type Secret } from '../../ipc';

const texts = t.secrets.trial;
const WAYS = (['passphrase', 'code'] as const).map((value) => ({ value, label: texts.kinds[value] }));

/** Asks for a secret and opens a backup with it: the newest that is remembered, or the newest in a folder. */
export function TrialForm({ onOpened }: { onOpened: () => void }) {
  const [way, setWay] = useState<SecretWay>('passphrase');
  const [opened, setOpened] = useState<KeyTrial>();
  const command = useRef<'key_try' | 'key_try_elsewhere'>('key_try');
  const [round, setRound] = useState(0);
  const choose = (value: string) => {
    setWay(value as SecretWay);
    setOpened(undefined);
  };
  const send = (secret: Secret) => {
    const chosen = command.current;
    // The next Enter asks for the newest that is remembered again.
    command.current = 'key_try';
    return call(chosen, { secret });
  };
  const done = (trial: KeyTrial | null) => {
    if (!trial) return;
    setOpened(trial);
    setRound(round + 1);
    onOpened();
  };
  return (
    <>
      <SegmentedControl aria-label={texts.which} data={WAYS} value={way} onChange={choose} />
      <PlainForm<Secret, KeyTrial | null>
        // Once it was tried, nothing of it stays in the field.
        key={`${way}-${round}`}
        label={texts.title}
        schema={SECRET[way]}
        initial={NO_SECRET[way]}
        // The page has other matters; once somebody tried a secret, the next one goes here.
        focus={round === 0 ? 'leave' : 'take'}
        send={send}
        onDone={done}
        footer={({ busy }) => (
          <>
            {busy && <JobProgress on="stick" stopLabel={texts.stop} />}
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
          <SecretField way={way} />
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
