import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { t } from '../i18n';
import { call } from '../ipc';
import classes from './shell.module.css';

/** After a restore: how many books give no next number until the last one on paper is confirmed; and the way there. */
export function HeldBooks({ onOpen }: { onOpen: () => void }) {
  const { data } = useQuery({ queryKey: ['held_numbers'], queryFn: () => call('held_numbers') });
  if (!data || data.length === 0) return null;
  return (
    <UnstyledButton className={classes.backup} data-tone="amber" onClick={onOpen}>
      <IconAlertTriangle size="1rem" stroke={1.8} aria-hidden />
      <span>
        <b>{t.backups.heldBadge(data.length)}</b>
        <small>{t.backups.heldDetail}</small>
      </span>
    </UnstyledButton>
  );
}
