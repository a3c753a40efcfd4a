import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { t } from '../../i18n';
import { type BackupProgress, call } from '../../ipc';
import { formatMegabytes } from '../values';
import { type Mark, pace, percent } from './pace';

const texts = t.job;
/** How often the window asks how far the work is, in milliseconds. */
const POLL = 500;

interface Props {
  /** Where the work is done: a stick must stay where it is until the end. */
  on: 'stick' | 'machine';
  /** What the button says that stops it. */
  stopLabel: string;
}

/** Long work under way, on backups or on keys: how far, how fast, how long still, and the way to stop it. */
export function JobProgress({ on, stopLabel }: Props) {
  const { data } = useQuery({
    queryKey: ['backup-progress'],
    queryFn: () => call('backup_progress'),
    refetchInterval: POLL,
    gcTime: 0,
  });
  const part = data ? percent(data) : 0;
  const words = data ? texts.progress(texts.stages[data.stage], part) : texts.preparing;
  return (
    <Stack gap="sm">
      <Progress value={part} aria-label={words} />
      <output>
        <Text size="sm">{words}</Text>
      </output>
      {data && <Speed progress={data} />}
      <Group justify="flex-end">
        {on === 'stick' && (
          <Text size="sm" fw={600} flex={1}>
            {texts.keepPlugged}
          </Text>
        )}
        <Button variant="default" onClick={() => void call('backup_stop')}>
          {stopLabel}
        </Button>
      </Group>
    </Stack>
  );
}

function Speed({ progress }: { progress: BackupProgress }) {
  const began = useRef<Mark | null>(null);
  const now = performance.now();
  if (began.current?.stage !== progress.stage)
    began.current = { stage: progress.stage, done: progress.done, at: now };
  const found = pace(began.current, progress, now);
  if (!found) return null;
  return (
    <Text size="sm" c="dimmed">
      {texts.speed(formatMegabytes(found.speed), duration(found.left))}
    </Text>
  );
}

function duration(seconds: number): string {
  return seconds < 90 ? texts.seconds(Math.ceil(seconds)) : texts.minutes(Math.ceil(seconds / 60));
}
