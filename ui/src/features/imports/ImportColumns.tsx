import { Button, Checkbox, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n';
import type { ImportKind, ImportOptions, ImportView } from '../../ipc';
import { FIELDS, letters } from './fields';
import classes from './imports.module.css';

const texts = t.imports;

interface Props {
  kind: ImportKind;
  view: ImportView;
  heading: ImportOptions['heading'];
  onApply: (change: Pick<ImportOptions, 'mapping' | 'heading'>) => void;
}

/** Which column holds which field, as it was recognised and as the clerk says. */
export function ImportColumns({ kind, view, heading, onApply }: Props) {
  const [mapping, setMapping] = useState<Record<string, string>>(view.mapping);
  const [absent, setAbsent] = useState(heading === 'absent');
  const columns = view.headings.map((words, at) => ({
    value: letters(at),
    label: texts.column(letters(at), words),
  }));
  const put = (field: string, column: string | null) =>
    setMapping(({ [field]: _, ...others }) => (column === null ? others : { ...others, [field]: column }));
  return (
    <section className={classes.columns} aria-label={texts.columnsTitle}>
      <Text fw={600}>{texts.columnsTitle}</Text>
      <Text size="sm">{texts.columnsHint}</Text>
      <div className={classes.fields}>
        {FIELDS[kind].map((field) => (
          <Select
            key={field}
            label={texts.fields[field]}
            placeholder={texts.noColumn}
            data={columns}
            value={mapping[field] ?? null}
            onChange={(column) => put(field, column)}
            clearable
            clearButtonProps={{ 'aria-label': t.common.clear, tabIndex: -1 }}
          />
        ))}
      </div>
      <Group justify="space-between">
        <Checkbox
          label={texts.noHeading}
          checked={absent}
          onChange={(event) => setAbsent(event.currentTarget.checked)}
        />
        <Button variant="default" onClick={() => onApply({ mapping, heading: absent ? 'absent' : 'sought' })}>
          {texts.applyColumns}
        </Button>
      </Group>
    </section>
  );
}
