import { Button, Menu } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconChevronDown, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { EVERYTHING, type RowsQuery } from '../../components/list';
import { May, useMay } from '../../components/may';
import { notifyError, notifyPlain } from '../../components/notices';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call, type ImportKind } from '../../ipc';
import { isCells } from './fields';
import { ImportDialog } from './ImportDialog';

const texts = t.imports;

interface Props {
  kind: ImportKind;
  /** What of the list goes out, in which order; all of it when left out. */
  query?: RowsQuery;
}

/** A list's files: old ones in, the list itself out. Rows pasted onto the screen go the way of a file. */
export function ListFiles({ kind, query = EVERYTHING }: Props) {
  const [opened, setOpened] = useState(false);
  const mayWrite = useMay()('write');
  const open = async () => {
    try {
      if ((await call('import_choose', { kind })) !== null) setOpened(true);
    } catch (reason) {
      notifyError(reason);
    }
  };
  const save = async (format: 'xlsx' | 'csv') => {
    try {
      const saved = await call('list_export', { kind, query, format });
      if (saved) notifyPlain(texts.exported(formatNumber(saved.rows), saved.path_name));
    } catch (reason) {
      notifyError(reason);
    }
  };
  useWindowEvent('paste', async (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!mayWrite || opened || isField(event.target) || !isCells(text)) return;
    event.preventDefault();
    try {
      await call('import_paste', { kind, text });
      setOpened(true);
    } catch (reason) {
      notifyError(reason);
    }
  });
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size="1rem" stroke={1.8} aria-hidden />}
            rightSection={<IconChevronDown size="0.875rem" stroke={2} aria-hidden />}
          >
            {texts.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={texts.menu}>
          <May to="write">
            <Menu.Item onClick={open}>{texts.open}</Menu.Item>
            <Menu.Divider />
          </May>
          <Menu.Item onClick={() => save('xlsx')}>{texts.exportXlsx}</Menu.Item>
          <Menu.Item onClick={() => save('csv')}>{texts.exportCsv}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened && <ImportDialog kind={kind} onClose={() => setOpened(false)} />}
    </>
  );
}

/** What is pasted into a field belongs to the field. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
