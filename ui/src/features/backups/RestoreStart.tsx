import { Anchor, Stack } from '@mantine/core';
import { t } from '../../i18n';
import type { SessionState } from '../../ipc';
import classes from './backups.module.css';
import { Shelf } from './Shelf';

const texts = t.backups.start;

interface Props {
  onOpen: (session: SessionState) => void;
  /** Where there is a screen before this one. */
  onBack: (() => void) | undefined;
}

/** A restore where no office is open: on an empty laptop, or where the data no longer opens. */
export function RestoreStart({ onOpen, onBack }: Props) {
  return (
    <main className={classes.start}>
      <Stack gap="md">
        <div>
          <h1>{texts.title}</h1>
          <p>{onBack ? texts.hint : t.backups.safe}</p>
        </div>
        <Shelf office="closed" onOpen={onOpen} />
        {onBack && (
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            {texts.back}
          </Anchor>
        )}
      </Stack>
    </main>
  );
}
