import { Button, Group, Modal, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PassphraseField } from '../../components/fields';
import { PlainForm, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { Part } from './Part';

const texts = t.secrets.oldKey;
const KEY = ['old-key-left'];
const schema = z.object({ passphrase: requiredText(256) });

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
        <Modal opened onClose={close} title={texts.forgetTitle} size="md" withCloseButton={false} centered>
          <PlainForm
            label={texts.forgetTitle}
            schema={schema}
            initial={{ passphrase: '' }}
            send={({ passphrase }) => call('old_key_forget', { passphrase })}
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
            <PassphraseField name="passphrase" label={t.session.passphrase} required />
          </PlainForm>
        </Modal>
      )}
    </Part>
  );
}
