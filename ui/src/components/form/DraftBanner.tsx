import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { t } from '../../i18n';
import { formatDateTime } from '../values';
import classes from './form.module.css';

export function DraftBanner({ savedAt, onDrop }: { savedAt: string; onDrop: () => void }) {
  return (
    <div className={classes.banner} role="status">
      <IconPencil size="1.125rem" stroke={1.8} aria-hidden />
      <span>{t.common.form.draftFound(formatDateTime(savedAt))}</span>
      <Button variant="subtle" size="compact-sm" onClick={onDrop}>
        {t.common.form.draftDrop}
      </Button>
    </div>
  );
}
