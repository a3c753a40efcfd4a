import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { formatDateTime } from '../components/values';
import { t } from '../i18n';
import type { StickBackup } from '../ipc';
import classes from './shell.module.css';

interface Told {
  tone: 'ok' | 'amber' | 'bad';
  title: string;
  detail: string;
}

interface Props {
  backup: StickBackup;
  onOpen: () => void;
}

/** How old the copy on the USB stick is, the copy that counts when the laptop is lost; and the way to make the next. */
export function BackupAge({ backup, onOpen }: Props) {
  const { tone, title, detail } = told(backup);
  const Sign = tone === 'ok' ? IconCircleCheck : IconAlertTriangle;
  return (
    <UnstyledButton className={classes.backup} data-tone={tone} onClick={onOpen}>
      <Sign size="1rem" stroke={1.8} aria-hidden />
      <span>
        <b>{title}</b>
        <small>{detail}</small>
      </span>
    </UnstyledButton>
  );
}

const TONES = { fresh: 'ok', aging: 'amber', old: 'bad' } as const;

function told({ last, age_days: days, freshness, sticks }: StickBackup): Told {
  const texts = t.shell.backup;
  if (last === null) return { tone: 'amber', title: texts.never, detail: texts.open };
  // Of two that alternate, both are seen.
  const both = sticks.map(({ path, age_days }) => texts.stick(nameOf(path), age_days)).join(', ');
  const detail = sticks.length > 1 ? both : texts.last(formatDateTime(last));
  const tone = freshness ? TONES[freshness] : 'bad';
  // A clock that jumped must not make a copy look fresh.
  if (days === null) return { tone: 'bad', title: texts.unknown, detail };
  if (tone !== 'ok') return { tone, title: texts.due(days), detail };
  return { tone, title: days === 0 ? texts.today : texts.age(days), detail };
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;
}
