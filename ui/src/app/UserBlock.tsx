import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { t } from '../i18n';
import type { Account } from '../ipc';
import { useLock } from './session';
import classes from './shell.module.css';

/** Who is at the machine, and the way to lock it. */
export function UserBlock({ account }: { account: Account }) {
  const { mutate: lock } = useLock();
  return (
    <div className={classes.user}>
      <span className={classes.avatar} aria-hidden>
        {initials(account.name)}
      </span>
      <div>
        <b>{account.name}</b>
        <small>{t.shell.roles[account.role]}</small>
      </div>
      <Tooltip label={`${t.keys.lock} (Ctrl+L)`}>
        <ActionIcon variant="subtle" color="gray" aria-label={t.keys.lock} onClick={() => lock()}>
          <IconLock size="1.0625rem" stroke={1.7} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

/** Family name and given name: the first and the last word that begins with a letter. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.charAt(0).toLocaleUpperCase('vi')).join('');
}
