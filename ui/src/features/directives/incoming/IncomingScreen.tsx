import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScreenProps } from '../../../app/areas';
import { Page } from '../../../components/layout';
import { RecordList } from '../../../components/list';
import { t } from '../../../i18n';
import { COLUMNS, FILTERS } from './columns';
import { IncomingDetail } from './IncomingDetail';
import { IncomingForm } from './IncomingForm';

/** A form for a new record (`id` absent) or for one that stands. */
type Editing = { id?: string } | null;

const PRESET = { book: 'in' } as const;
const NEWEST_FIRST = { by: 'number', descending: true } as const;
const texts = t.directives;

/** The register of what came in. */
export function IncomingScreen({ intent }: ScreenProps) {
  const [editing, setEditing] = useState<Editing>(intent === 'create' ? {} : null);
  const create = () => setEditing({});
  const done = () => setEditing(null);
  const action = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
      {texts.create}
    </Button>
  );
  return (
    <Page title={t.areas.directivesIn} action={editing ? undefined : action}>
      {editing ? (
        <IncomingForm id={editing.id} onDone={done} />
      ) : (
        <RecordList
          kind="directive"
          label={texts.list}
          columns={COLUMNS}
          filters={FILTERS}
          preset={PRESET}
          initialSort={NEWEST_FIRST}
          empty={{ title: texts.empty, hint: texts.emptyHint, action }}
          onCreate={create}
          onOpen={({ id }) => setEditing({ id })}
          detail={(row) => <IncomingDetail row={row} onEdit={() => setEditing({ id: row.id })} />}
        />
      )}
    </Page>
  );
}
