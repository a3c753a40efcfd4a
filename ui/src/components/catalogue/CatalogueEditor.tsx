import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../i18n';
import type { Kind, RecordOf, RowOf } from '../../ipc';
import { RecordList } from '../list';
import { May, toKeep } from '../may';
import { CatalogueDetail } from './CatalogueDetail';
import { CatalogueForm } from './CatalogueForm';
import type { CatalogueSpec } from './spec';

interface Props<K extends Kind> {
  spec: CatalogueSpec<K>;
  /** A record to open at once. */
  record?: string | undefined;
}

/** The list and the form of one declared kind; one takes the other's place. */
export function CatalogueEditor<K extends Kind>({ spec, record }: Props<K>) {
  const [editing, setEditing] = useState<{ id?: string } | null>(record ? { id: record } : null);
  const done = () => setEditing(null);
  if (editing) return <CatalogueForm key={editing.id} spec={spec} id={editing.id} onDone={done} />;
  const { kind, noun, title, columns, preset, filters } = spec;
  const create = () => setEditing({});
  return (
    <RecordList<RowOf<K> & RecordOf>
      kind={kind}
      label={title}
      columns={columns}
      {...(preset && { preset })}
      {...(filters && { filters })}
      empty={{ title: t.catalogue.empty(noun), hint: t.catalogue.emptyHint }}
      action={
        <May to={toKeep(kind)}>
          <Button
            size="compact-md"
            leftSection={<IconPlus size="0.875rem" stroke={2} aria-hidden />}
            onClick={create}
          >
            {t.catalogue.create(noun)}
          </Button>
        </May>
      }
      onCreate={create}
      onOpen={({ id }) => setEditing({ id })}
      detail={(row) => <CatalogueDetail spec={spec} row={row} onEdit={() => setEditing({ id: row.id })} />}
    />
  );
}
