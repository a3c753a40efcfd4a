import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../i18n';
import type { RowOf } from '../../../ipc';
import { RecordValuesDialog } from './RecordValuesDialog';

/** Values that are computed from activities are never typed. */
export function RecordValuesAction({ row }: { row: RowOf<'indicator'> }) {
  const [open, setOpen] = useState(false);
  if (row.activity_kind) return null;
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {t.settings.indicator.values.record}
      </Button>
      {open && <RecordValuesDialog indicator={row} onClose={() => setOpen(false)} />}
    </>
  );
}
