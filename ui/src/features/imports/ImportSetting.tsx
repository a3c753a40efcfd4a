import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n';
import type { ImportKind, ImportView } from '../../ipc';
import { ImportColumns } from './ImportColumns';
import classes from './imports.module.css';
import type { Import } from './useImport';

const texts = t.imports;
const AUTO = 'auto';
const ENCODINGS = Object.entries(texts.encodings).map(([value, label]) => ({ value, label }));

interface Props {
  kind: ImportKind;
  view: ImportView;
  state: Import;
  onAnother: () => void;
}

/** How the file is read: its sheet, its letters, its columns. */
export function ImportSetting({ kind, view, state, onAnother }: Props) {
  const noHeader = view.refusal?.code === 'E_IMPORT_NO_HEADER';
  const [columns, setColumns] = useState(false);
  const sheets = view.sheets.map(({ name, hidden }) => ({
    value: name,
    label: hidden ? texts.hiddenSheet(name) : name,
  }));
  return (
    <>
      <Group gap="sm" align="end">
        <div className={classes.file}>
          <Text size="xs">{texts.file}</Text>
          <Text fw={600}>{view.file}</Text>
        </div>
        {sheets.length > 1 && (
          <Select
            label={texts.sheet}
            data={sheets}
            value={view.sheet}
            allowDeselect={false}
            onChange={(sheet) => state.say({ sheet, mapping: null })}
          />
        )}
        <Select
          label={texts.encoding}
          data={ENCODINGS}
          value={state.options.encoding ?? AUTO}
          allowDeselect={false}
          onChange={(encoding) => state.say({ encoding: encoding === AUTO ? null : encoding })}
        />
        {view.headings.length > 0 && (
          <Button
            variant="default"
            aria-expanded={columns || noHeader}
            onClick={() => setColumns((shown) => !shown)}
          >
            {texts.columns}
          </Button>
        )}
        <Button variant="subtle" onClick={onAnother}>
          {texts.chooseAnother}
        </Button>
      </Group>
      {(columns || noHeader) && view.headings.length > 0 && (
        <ImportColumns
          key={JSON.stringify(view.mapping)}
          kind={kind}
          view={view}
          heading={state.options.heading}
          onApply={state.say}
        />
      )}
    </>
  );
}
