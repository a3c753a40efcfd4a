import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { Dialog } from '../../components/dialog';
import { t } from '../../i18n';
import type { ImportKind } from '../../ipc';
import { FIELDS } from './fields';

const texts = t.imports;

interface Props {
  kind: ImportKind;
  row: number;
  onCorrect: (fields: Record<string, string>) => void;
  onClose: () => void;
}

/** Other words in place of one cell of a row. The text keeps itself, so that no input method is disturbed. */
export function ImportCorrect({ kind, row, onCorrect, onClose }: Props) {
  const [field, setField] = useState<string | null>(null);
  const text = useRef<HTMLInputElement>(null);
  const data = FIELDS[kind].map((value) => ({ value, label: texts.fields[value] }));
  const apply = () => {
    if (field === null) return;
    onCorrect({ [field]: text.current?.value ?? '' });
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={texts.correctRow(row)} withCloseButton={false}>
      <Stack gap="sm">
        <Select label={texts.correctField} data={data} value={field} onChange={setField} data-autofocus />
        <TextInput ref={text} label={texts.correctText} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {texts.close}
          </Button>
          <Button onClick={apply} disabled={field === null}>
            {texts.correctApply}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
