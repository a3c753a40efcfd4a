import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { ErrorNotice } from '../../components/errors/ErrorNotice';
import { May } from '../../components/may';
import { t } from '../../i18n';
import type { BackupDone } from '../../ipc';
import { Ages } from './Ages';
import { megabytes, Running } from './Running';
import { type Backup, useBackup } from './useBackup';

const texts = t.backups;

/** A backup to a stick. While one is under way the dialog stays: closing it would leave nobody to see how it ends. */
export function BackupDialog({ onClose }: { onClose: () => void }) {
  const state = useBackup();
  const leave = () => {
    if (!state.running) onClose();
  };
  return (
    <Modal
      opened
      onClose={leave}
      title={texts.title}
      size="36rem"
      centered
      closeButtonProps={{ 'aria-label': t.common.close, disabled: state.running }}
    >
      {state.running ? (
        <Running progress={state.progress} onStop={state.stop} />
      ) : (
        <Resting state={state} onClose={onClose} />
      )}
    </Modal>
  );
}

function Resting({ state, onClose }: { state: Backup; onClose: () => void }) {
  const { done, error, stopped, start } = state;
  return (
    <Stack gap="sm">
      {done ? <Done done={done} /> : <Text size="sm">{texts.intro}</Text>}
      {stopped && <Text role="status">{texts.stopped}</Text>}
      {error && !stopped && <ErrorNotice error={error} />}
      <Ages />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {texts.close}
        </Button>
        <May to="write">
          <Button variant={done ? 'default' : 'filled'} onClick={start}>
            {done ? texts.again : texts.start}
          </Button>
        </May>
      </Group>
    </Stack>
  );
}

function Done({ done }: { done: BackupDone }) {
  return (
    <div role="status">
      <Text fw={600}>
        {texts.done} {texts.mayUnplug}
      </Text>
      <Text size="sm">{texts.size(megabytes(done.bytes))}</Text>
      {done.notices.map((notice) => (
        <Text key={notice} size="sm">
          {notice}
        </Text>
      ))}
    </div>
  );
}
