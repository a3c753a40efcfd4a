import { Button } from '@mantine/core';
import { useState } from 'react';
import { ActDialog } from '../../../components/act';
import { CatalogueField, NumberField } from '../../../components/fields';
import { optionalChoice, requiredWhole } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';
import { call, type RowOf } from '../../../ipc';

const texts = t.settings.book;
const schema = z.object({ document_type: optionalChoice(), last_used: requiredWhole() });

/** Where a paper book stood when the office began here; the next number follows it. */
export function OpenBookAction({ row }: { row: RowOf<'book'> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {texts.open}
      </Button>
      {open && (
        <ActDialog
          title={texts.openTitle(row.name)}
          confirmLabel={t.common.save}
          done={texts.opened}
          schema={schema}
          initial={{ document_type: null, last_used: '' }}
          send={(input) => call('book_open', { id: row.id, input })}
          onClose={() => setOpen(false)}
        >
          <NumberField name="last_used" label={texts.lastUsed} span={4} required />
          {row.sequence === 'per_type' && (
            <CatalogueField
              kind="document_type"
              name="document_type"
              label={texts.documentType}
              span={8}
              required
            />
          )}
        </ActDialog>
      )}
    </>
  );
}
