import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog';
import { PaperDialog } from '../../../components/paper';
import { t } from '../../../i18n';
import { call, type RegisterKind } from '../../../ipc';
import { optionsOf } from '../shared/fields';
import { useChosenBook } from './useChosenBook';

const texts = t.registers.print;

interface Props {
  direction: 'in' | 'out';
  onClose: () => void;
}

/** A register of one year: chosen first, then looked at and printed. */
export function PrintDialog({ direction, onClose }: Props) {
  const kinds = direction === 'in' ? (['in', 'follow'] as const) : (['out'] as const);
  const [register, setRegister] = useState<RegisterKind>(direction);
  const [isShown, setShown] = useState(false);
  const { book, year, fields } = useChosenBook(direction);
  const request = { register, book, year };
  if (isShown) {
    const paper = {
      key: ['register_pdf', request],
      read: () => call('register_pdf', request),
      view: () => call('register_view', request),
      save: (format: 'pdf' | 'docx') => call('register_save', { ...request, format }),
    };
    const title = texts.shown(texts.kinds[register], year);
    return <PaperDialog title={title} paper={paper} onClose={onClose} />;
  }
  return (
    <Dialog onClose={onClose} title={texts.title}>
      <Stack gap="sm">
        {kinds.length > 1 && (
          <Select
            label={texts.kind}
            value={register}
            data={optionsOf(Object.fromEntries(kinds.map((kind) => [kind, texts.kinds[kind]])))}
            allowDeselect={false}
            onChange={(chosen) => setRegister(kinds.find((kind) => kind === chosen) ?? direction)}
          />
        )}
        {fields}
        <Text size="sm">{texts.hint}</Text>
        <Group justify="flex-end" gap="xs">
          <Button data-autofocus onClick={() => setShown(true)}>
            {texts.view}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
