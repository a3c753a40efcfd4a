import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { PassphraseField } from '../../components/fields';
import { PlainForm, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call, type OfficeCreated } from '../../ipc';
import { TypeBackForm } from './TypeBackForm';

const texts = t.secrets.sheet;
const schema = z.object({ passphrase: requiredText(256) });

/** A new sheet: who asks, the code and its paper, part of it typed back. Left before the end, the old sheet holds. */
export function RenewSheetDialog({ onClose }: { onClose: () => void }) {
  const [drawn, setDrawn] = useState<OfficeCreated>();
  const leave = () => {
    void call('sheet_drop').catch(() => undefined);
    onClose();
  };
  const confirmed = () => {
    notifyPlain(texts.confirmed);
    onClose();
  };
  const footer = (label: string) =>
    function Buttons({ busy }: { busy: boolean }) {
      return (
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={leave}>
            {t.common.close}
          </Button>
          <Button type="submit" loading={busy} data-enter-stop>
            {label}
          </Button>
        </Group>
      );
    };
  return (
    <Modal opened onClose={leave} title={texts.renewTitle} size="lg" withCloseButton={false} centered>
      {drawn ? (
        <TypeBackForm
          drawn={drawn}
          hint={texts.drawnHint}
          send={(answer) => call('sheet_confirm', answer)}
          onDone={confirmed}
          footer={footer(texts.confirm)}
        />
      ) : (
        <PlainForm
          label={texts.renewTitle}
          schema={schema}
          initial={{ passphrase: '' }}
          send={({ passphrase }) => call('sheet_draw', { secret: { passphrase } })}
          onDone={setDrawn}
          onLeave={leave}
          footer={footer(texts.draw)}
        >
          <Text size="sm">{texts.confirmWho}</Text>
          <PassphraseField name="passphrase" label={t.session.passphrase} required />
        </PlainForm>
      )}
    </Modal>
  );
}
