import { Button, Group, Stack, Text } from '@mantine/core';
import { formatDateTime, formatMegabytes } from '../../components/values';
import { t } from '../../i18n';
import type { Stick } from '../../ipc';
import classes from './backups.module.css';
import { useSticks } from './useSticks';

const texts = t.backups.sticks;

interface Props {
  /** What is done with one, by its place in the list. */
  verb: 'run' | 'look';
  onChoose: (stick: number) => void;
}

/** What is plugged in: each with its room and the newest backup that this machine proved on it. */
export function Sticks({ verb, onChoose }: Props) {
  const { data } = useSticks();
  if (!data) return null;
  if (data.length === 0) return <Text size="sm">{texts.none}</Text>;
  return (
    <ul className={classes.sticks} aria-label={texts.title}>
      {data.map((stick, at) => (
        <li key={stick.path}>
          <Group justify="space-between" wrap="nowrap">
            <Known stick={stick} />
            <Chooser stick={stick} verb={verb} onChoose={() => onChoose(at)} />
          </Group>
        </li>
      ))}
    </ul>
  );
}

function Known({ stick }: { stick: Stick }) {
  const { name, path, file_system, free, needed, newest } = stick;
  const needs = formatMegabytes(needed);
  const room = free === null ? texts.unknownFree(needs) : texts.free(formatMegabytes(free), needs);
  return (
    <Stack gap={0}>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      <Text size="sm" c="dimmed">
        {`${path} (${file_system}), ${room}`}
      </Text>
      <Text size="sm" c="dimmed">
        {newest ? texts.newest(formatDateTime(newest.made_at), ageOf(newest.days)) : texts.unknown}
      </Text>
    </Stack>
  );
}

interface ChooserProps {
  stick: Stick;
  verb: Props['verb'];
  onChoose: () => void;
}

function Chooser({ stick: { name, free, needed }, verb, onChoose }: ChooserProps) {
  if (verb === 'look')
    return (
      <Button variant="default" aria-label={texts.lookAt(name)} onClick={onChoose}>
        {texts.look}
      </Button>
    );
  if (free !== null && free < needed)
    return (
      <Text size="sm" fw={600}>
        {texts.tooSmall}
      </Text>
    );
  return (
    <Button aria-label={texts.runOn(name)} onClick={onChoose}>
      {texts.run}
    </Button>
  );
}

/** How old a backup is, in words. */
export function ageOf(days: number | null): string {
  return days === null ? t.backups.unknownAge : t.backups.days(days);
}
