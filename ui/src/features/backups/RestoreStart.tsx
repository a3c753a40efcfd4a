import { Anchor, Stack } from '@mantine/core';
import { t } from '../../i18n';
import type { SessionState } from '../../ipc';
import classes from './backups.module.css';
import { Shelf } from './Shelf';

const { safe, start } = t.backups;

/** 'safe': to look, prove and export without opening the office; 'restore': there is no office, or it no longer opens. */
export type RestoreWay = 'safe' | 'restore';

interface Props {
  way: RestoreWay;
  onOpen: (session: SessionState) => void;
  /** Where there is a screen before this one. */
  onBack: (() => void) | undefined;
}

/** The backups alone, with no office open: in safe mode, on an empty laptop, or where the data no longer opens. */
export function RestoreStart({ way, onOpen, onBack }: Props) {
  return (
    <main className={classes.start}>
      <Stack gap="md">
        <div>
          <h1>{way === 'safe' ? safe.title : start.title}</h1>
          <p>{way === 'safe' ? safe.hint : start.hint}</p>
          {!onBack && <p>{safe.restart}</p>}
        </div>
        <Shelf office="closed" onOpen={onOpen} />
        {onBack && (
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            {start.back}
          </Anchor>
        )}
      </Stack>
    </main>
  );
}
