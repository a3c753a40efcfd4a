import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import type { BackupProgress } from '../../ipc';
import { type Mark, pace, percent } from './pace';

const texts = t.backups;

interface Props {
  progress: BackupProgress | null | undefined;
  onStop: () => void;
  /** What the button says that stops it. */
  stopLabel?: string;
}

/** Work on a backup under way: how far, how fast, how long still, and the way to stop it. */
export function Running({ progress, onStop, stopLabel = texts.stop }: Props) {
  const part = progress ? percent(progress) : 0;
  const words = progress ? texts.progress(texts.stages[progress.stage], part) : texts.preparing;
  return (
    <Stack gap="sm">
      <Progress value={part} aria-label={words} />
      <output>
        <Text size="sm">{words}</Text>
      </output>
      <Speed progress={progress} />
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {texts.keepPlugged}
        </Text>
        <Button variant="default" onClick={onStop}>
          {stopLabel}
        </Button>
      </Group>
    </Stack>
  );
}

function Speed({ progress }: Pick<Props, 'progress'>) {
  const began = useRef<Mark | null>(null);
  if (!progress) return null;
  const now = performance.now();
  if (began.current?.stage !== progress.stage)
    began.current = { stage: progress.stage, done: progress.done, at: now };
  const found = pace(began.current, progress, now);
  if (!found) return null;
  return (
    <Text size="sm" c="dimmed">
      {texts.speed(megabytes(found.speed), duration(found.left))}
    </Text>
  );
}

export function megabytes(bytes: number): string {
  return texts.megabytes(formatNumber(Math.ceil(bytes / 1e6)));
}

function duration(seconds: number): string {
  return seconds < 90 ? texts.seconds(Math.ceil(seconds)) : texts.minutes(Math.ceil(seconds / 60));
}
