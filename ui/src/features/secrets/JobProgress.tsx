import { Button, Group, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { percent } from '../backups/pace';

const texts = t.secrets.trial;
/** How often the window asks how far the work is, in milliseconds. */
const POLL = 500;

/** Long work on keys: how far it is, and the way to stop it. */
export function JobProgress() {
  const { data } = useQuery({
    queryKey: ['backup-progress'],
    queryFn: () => call('backup_progress'),
    refetchInterval: POLL,
    gcTime: 0,
  });
  const part = data ? percent(data) : 0;
  const words = data ? texts.progress(t.backups.stages[data.stage], part) : t.backups.preparing;
  return (
    <Group gap="sm">
      <Progress value={part} aria-label={words} flex={1} />
      <output>
        <Text size="sm">{words}</Text>
      </output>
      <Button variant="default" size="compact-md" onClick={() => void call('backup_stop')}>
        {texts.stop}
      </Button>
    </Group>
  );
}
