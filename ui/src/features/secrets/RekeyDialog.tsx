import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../components/dialog';
import { notifyError, notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call, type RekeyBegun } from '../../ipc';
import { RekeyForm } from './RekeyForm';
import { TypeBackForm } from './TypeBackForm';

const texts = t.secrets.rekey;

/** Another key: everything is built anew first, then put on paper, then switched to. Left before the end, the old key holds. */
export function RekeyDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [begun, setBegun] = useState<RekeyBegun>();
  const end = async () => {
    onClose();
    await queries.invalidateQueries();
  };
  const giveUp = async () => {
    await call('rekey_drop').catch(notifyError);
    await end();
  };
  const finished = async () => {
    notifyPlain(texts.finished);
    await end();
  };
  return (
    // Nobody works while everything is encrypted anew: the dialog is left by its buttons alone.
    <Dialog
      onClose={() => undefined}
      title={texts.title}
      size="lg"
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      {begun ? (
        <Stack gap="sm">
          <Begun begun={begun} />
          <TypeBackForm
            drawn={begun}
            hint={texts.typeBackHint}
            send={(answer) => call('rekey_finish', answer)}
            onDone={finished}
            footer={({ busy }) => (
              <Group justify="flex-end" gap="xs">
                <Button variant="default" onClick={giveUp}>
                  {texts.giveUp}
                </Button>
                <Button type="submit" loading={busy} data-enter-stop>
                  {texts.finish}
                </Button>
              </Group>
            )}
          />
        </Stack>
      ) : (
        <RekeyForm onBegun={setBegun} onClose={onClose} />
      )}
    </Dialog>
  );
}

/** What is shown once: passphrases to hand over, and what could not be taken along. */
function Begun({ begun }: { begun: RekeyBegun }) {
  return (
    <>
      {begun.absent > 0 && <Text size="sm">{texts.absent(begun.absent)}</Text>}
      {begun.one_time.length > 0 && (
        <section aria-label={texts.oneTime}>
          <Text size="sm">{texts.oneTime}</Text>
          <ul>
            {begun.one_time.map(({ account, passphrase }) => (
              <li key={account}>
                {account}
                {': '}
                <b>{passphrase}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
