import { Button } from '@mantine/core';
import { useState } from 'react';
import { ActDialog } from '../../../components/act';
import { DateField, LongTextField, TextField } from '../../../components/fields';
import { optionalDate, optionalText, requiredText } from '../../../components/form';
import { z } from '../../../components/form/zod';
import { useToday } from '../../../components/values';
import { t } from '../../../i18n';
import { call, type RowOf } from '../../../ipc';

const texts = t.settings.place;
/** Room for the villages of the largest commune. */
const MOST = 20_000;

const schemaFor = (today: string) =>
  z.object({ kind_word: optionalText(50), names: requiredText(MOST), valid_from: optionalDate(today) });

/** All villages of a commune at once, as pasted from a list. */
export function VillagesAction({ row }: { row: RowOf<'place'> }) {
  const [open, setOpen] = useState(false);
  const today = useToday();
  if (row.level !== 'commune') return null;
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {texts.addVillages}
      </Button>
      {open && (
        <ActDialog
          title={texts.villagesTitle(`${row.kind_word} ${row.name}`)}
          confirmLabel={texts.addVillages}
          done={texts.villagesAdded}
          schema={schemaFor(today)}
          initial={{ kind_word: '', names: '', valid_from: '' }}
          send={(input) => call('place_add_villages', { id: row.id, input })}
          onClose={() => setOpen(false)}
        >
          <TextField name="kind_word" label={texts.kindWord} hint={texts.kindWordHint} span={6} />
          <DateField name="valid_from" label={t.catalogue.validFrom} span={6} />
          <LongTextField
            name="names"
            label={texts.names}
            hint={texts.namesHint}
            max={MOST}
            minRows={8}
            required
          />
        </ActDialog>
      )}
    </>
  );
}
