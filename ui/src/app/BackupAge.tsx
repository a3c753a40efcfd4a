import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { formatDateTime } from '../components/values';
import { t } from '../i18n';
import type { StickBackup } from '../ipc';
import classes from './shell.module.css';

/** After this many days without a copy on the stick the block turns to a warning. */
const DUE_DAYS = 7;

/** How old the copy on the USB stick is: the copy that counts when the laptop is lost. */
export function BackupAge({ backup }: { backup: StickBackup }) {
  const { last, age_days: days } = backup;
  const texts = t.shell.backup;
  // Until a stick was ever used there is nothing to be old.
  if (last === null || days === null) return null;
  const detail = texts.last(formatDateTime(last));
  if (days >= DUE_DAYS) return <Block tone="amber" title={texts.due(days)} detail={detail} />;
  return <Block tone="ok" title={days === 0 ? texts.today : texts.age(days)} detail={detail} />;
}

function Block({ tone, title, detail }: { tone: 'ok' | 'amber'; title: string; detail: string }) {
  const Sign = tone === 'ok' ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className={classes.backup} data-tone={tone}>
      <Sign size="1rem" stroke={1.8} aria-hidden />
      <div>
        <b>{title}</b>
        <small>{detail}</small>
      </div>
    </div>
  );
}
