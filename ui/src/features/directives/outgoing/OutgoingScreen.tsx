import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ScreenProps } from '../../../app/areas';
import { useOptions } from '../../../components/fields';
import { Page } from '../../../components/layout';
import { RecordList, useEditing } from '../../../components/list';
import { t } from '../../../i18n';
import { stateFilter, useYearFilter, viewFilter } from '../shared/columns';
import { COLUMNS } from './columns';
import { OutgoingDetail } from './OutgoingDetail';
import { OutgoingForm } from './OutgoingForm';

const texts = t.directives;
const PRESET = { direction: 'out' } as const;
const STATES = stateFilter(['draft', 'issued', 'cancelled']);
const VIEWS = viewFilter(['unanswered', 'incomplete']);

/** The register of what goes out, drafts included. */
export function OutgoingScreen(asked: ScreenProps) {
  const { editing, shown, create, edit, saved, leave } = useEditing(asked);
  const year = useYearFilter();
  const type = { name: 'document_type', label: texts.documentType, options: useOptions('document_type') };
  const action = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
      {texts.outgoing.create}
    </Button>
  );
  const detail = (id: string) => <OutgoingDetail key={id} id={id} onEdit={() => edit(id)} />;
  return (
    <Page title={t.areas.directivesOut} action={editing ? undefined : action}>
      {editing ? (
        <OutgoingForm id={editing.id} onSaved={saved} onLeave={leave} />
      ) : (
        <RecordList
          kind="directive"
          label={texts.outgoing.list}
          columns={COLUMNS}
          filters={[VIEWS, STATES, type, year]}
          preset={PRESET}
          empty={{ title: texts.outgoing.empty, hint: texts.outgoing.emptyHint, action }}
          onCreate={create}
          onOpen={({ id }) => edit(id)}
          detail={({ id }) => detail(id)}
          asked={shown && detail(shown)}
        />
      )}
    </Page>
  );
}
