import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/dialog';
import { PlainForm } from '../../components/form';
import { notifyPlain } from '../../components/notices';
import { NO_SECRET, SECRET, SecretField } from '../../components/secret';
import { t } from '../../i18n';
import { call, type OfficeCreated } from '../../ipc';
import { TypeBackForm } from './TypeBackForm';

const texts = t.secrets.sheet;

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
    // The pages of the sheet are looked at over this dialog, and Esc that closes them must not take it along.
    <Dialog
      onClose={leave}
      title={texts.renewTitle}
      size="lg"
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
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
          schema={SECRET.passphrase}
          initial={NO_SECRET.passphrase}
          send={(secret) => call('sheet_draw', { secret })}
          onDone={setDrawn}
          onLeave={leave}
          footer={footer(texts.draw)}
        >
          <Text size="sm">{texts.confirmWho}</Text>
          <SecretField way="passphrase" />
        </PlainForm>
      )}
    </Dialog>
  );
}
