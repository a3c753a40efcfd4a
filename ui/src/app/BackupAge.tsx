import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { formatDateTime } from '../components/values';
import { t } from '../i18n';
import type { StickBackup } from '../ipc';
import classes from './shell.module.css';

/** After more than so many days without a copy on the stick the block turns yellow, and then red. */
const DUE_DAYS = 7;
const LATE_DAYS = 14;

type Tone = 'ok' | 'amber' | 'bad';

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

function told({ last, age_days: days }: StickBackup): { tone: Tone; title: string; detail: string } {
  const texts = t.shell.backup;
  if (last === null) return { tone: 'amber', title: texts.never, detail: t.backups.open };
  const detail = texts.last(formatDateTime(last));
  // A clock that jumped must not make a copy look fresh.
  if (days === null) return { tone: 'bad', title: texts.unknown, detail };
  if (days > DUE_DAYS) return { tone: days > LATE_DAYS ? 'bad' : 'amber', title: texts.due(days), detail };
  return { tone: 'ok', title: days === 0 ? texts.today : texts.age(days), detail };
}
