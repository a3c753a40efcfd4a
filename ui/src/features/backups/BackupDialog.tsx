import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/errors/ErrorNotice';
import { JobProgress } from '../../components/job';
import { May } from '../../components/may';
import { formatMegabytes } from '../../components/values';
import { t } from '../../i18n';
import type { BackupDone } from '../../ipc';
import { Eject } from './Eject';
import { Sticks } from './Sticks';
import { type Backup, useBackup } from './useBackup';

const texts = t.backups;

interface Props {
  onClose: () => void;
  /** What is done once there is one, where that is not to stay. */
  onMade?: () => void;
}

/** A backup to a stick. While one is under way the dialog stays: closing it would leave nobody to see how it ends. */
export function BackupDialog({ onClose, onMade }: Props) {
  const state = useBackup();
  const leave = () => {
    if (!state.running) onClose();
  };
  return (
    <Dialog onClose={leave} title={texts.title} size="36rem" closeButtonProps={{ disabled: state.running }}>
      {state.running ? (
        <JobProgress on="stick" stopLabel={texts.stop} />
      ) : (
        <Resting state={state} onClose={onClose} onMade={onMade} />
      )}
    </Dialog>
  );
}

interface RestingProps {
  state: Backup;
  onClose: () => void;
  onMade: (() => void) | undefined;
}

function Resting({ state, onClose, onMade }: RestingProps) {
  const { done, stick, error, stopped, start } = state;
  return (
    <Stack gap="sm">
      {done ? <Done done={done} stick={stick} /> : <Text size="sm">{texts.intro}</Text>}
      {stopped && <Text role="status">{texts.stopped}</Text>}
      {error && !stopped && <ErrorNotice error={error} />}
      {!done && (
        <May to="write">
          <Sticks verb="run" onChoose={start} />
        </May>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {texts.close}
        </Button>
        <May to="write">
          <Button variant="default" onClick={() => start(null)}>
            {done ? texts.again : texts.choose}
          </Button>
        </May>
        {done && onMade && <Button onClick={onMade}>{texts.leave.done}</Button>}
      </Group>
    </Stack>
  );
}

function Done({ done, stick }: { done: BackupDone; stick: number | null }) {
  return (
    <div role="status">
      <Text fw={600}>
        {texts.done} {texts.mayUnplug}
      </Text>
      <Text size="sm">{texts.size(formatMegabytes(done.bytes))}</Text>
      {done.notices.map((notice) => (
        <Text key={notice} size="sm">
          {notice}
        </Text>
      ))}
      {stick !== null && <Eject stick={stick} />}
    </div>
  );
}
