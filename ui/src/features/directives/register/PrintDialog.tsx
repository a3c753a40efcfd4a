import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { MoreMenu, useCopies } from '../../../components/act';
import { t } from '../../../i18n';
import { call, type RegisterKind } from '../../../ipc';
import { optionsOf } from '../shared/fields';
import { useChosenBook } from './useChosenBook';

const texts = t.registers.print;

interface Props {
  direction: 'in' | 'out';
  onClose: () => void;
}

/** A register of one year on paper: opened to be printed, or saved. */
export function PrintDialog({ direction, onClose }: Props) {
  const kinds = direction === 'in' ? (['in', 'follow'] as const) : (['out'] as const);
  const [register, setRegister] = useState<RegisterKind>(direction);
  const { book, year, fields } = useChosenBook(direction);
  const request = { register, book, year };
  const { view, actions } = useCopies({
    view: () => call('register_view', request),
    save: (format) => call('register_save', { ...request, format }),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.title}
      closeButtonProps={{ 'aria-label': t.common.close }}
      centered
    >
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
          <Button leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />} onClick={view}>
            {texts.view}
          </Button>
          <MoreMenu label={texts.more} actions={actions} />
        </Group>
      </Stack>
    </Modal>
  );
}
