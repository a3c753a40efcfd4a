import { Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../components/dialog';
import { PlainForm } from '../../components/form';
import { notifyPlain } from '../../components/notices';
import { NO_SECRET, SECRET, SecretField } from '../../components/secret';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { Part } from './Part';

const texts = t.secrets.oldKey;
const KEY = ['old-key-left'];

/** What an earlier key still opens on this machine; nothing is shown while there is none. */
export function OldKeyPart() {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => call('old_key_left') });
  const [asking, setAsking] = useState(false);
  if (!data || data.generations + data.attachments === 0) return null;
  const close = () => setAsking(false);
  const forgotten = async () => {
    close();
    notifyPlain(texts.forgotten);
    await queries.invalidateQueries({ queryKey: KEY });
  };
  return (
    <Part title={texts.title} hint={texts.hint(data.generations, data.attachments)}>
      <Group>
        <Button variant="default" onClick={() => setAsking(true)}>
          {texts.forget}
        </Button>
      </Group>
      {asking && (
        <Dialog onClose={close} title={texts.forgetTitle} size="md" withCloseButton={false}>
          <PlainForm
            label={texts.forgetTitle}
            schema={SECRET.passphrase}
            initial={NO_SECRET.passphrase}
            send={(secret) => call('old_key_forget', secret)}
            onDone={forgotten}
            onLeave={close}
            footer={({ busy }) => (
              <Group justify="flex-end" gap="xs">
                <Button variant="default" onClick={close}>
                  {t.common.close}
                </Button>
                <Button type="submit" color="bad" loading={busy} data-enter-stop>
                  {texts.forgetTitle}
                </Button>
              </Group>
            )}
          >
            <Text size="sm">{texts.forgetHint}</Text>
            <SecretField way="passphrase" />
          </PlainForm>
        </Dialog>
      )}
    </Part>
  );
}
