import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ScreenProps } from '../../../app/areas';
import { useOptions } from '../../../components/fields';
import { Page } from '../../../components/layout';
import { RecordList, type RowsQuery, useEditing, useListQuery } from '../../../components/list';
import { May } from '../../../components/may';
import { t } from '../../../i18n';
import { ListFiles } from '../../imports';
import { RegisterActions } from '../register/RegisterActions';
import { stateFilter, useYearFilter, viewFilter } from '../shared/columns';
import { useOtherRegister } from '../shared/useOtherRegister';
import { COLUMNS } from './columns';
import { IncomingDetail } from './IncomingDetail';
import { IncomingForm } from './IncomingForm';
import { usePicking } from './usePicking';

const texts = t.directives;
const PRESET = { direction: 'in' } as const;
const STATES = stateFilter(['waiting', 'under_way', 'overdue', 'handled', 'cancelled']);
const VIEWS = viewFilter([
  'waiting',
  'due_soon',
  'overdue',
  'unanswered',
  'handed_late',
  'incomplete',
  'no_symbol',
  'elsewhere',
]);

/** The register of what came in. */
export function IncomingScreen(asked: ScreenProps) {
  useOtherRegister(asked.record, 'in');
  const { editing, shown, create, edit, saved, leave } = useEditing(asked);
  const year = useYearFilter();
  const { query, onQuery } = useListQuery();
  const lead = { name: 'lead', label: texts.lead, options: useOptions('organisation') };
  const action = (
    <May to="write">
      <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
        {texts.incoming.create}
      </Button>
    </May>
  );
  const picking = usePicking(COLUMNS);
  const detail = (id: string) => <IncomingDetail key={id} id={id} onEdit={() => edit(id)} />;
  return (
    <Page
      title={t.areas.directivesIn}
      controls={!editing && <Controls query={query} />}
      action={editing ? undefined : action}
    >
      {editing ? (
        <IncomingForm id={editing.id} onSaved={saved} onLeave={leave} />
      ) : (
        <RecordList
          kind="directive"
          label={texts.incoming.list}
          columns={picking.columns}
          action={picking.bar}
          onPick={picking.toggle}
          filters={[VIEWS, STATES, lead, year]}
          preset={PRESET}
          onQuery={onQuery}
          empty={{ title: texts.incoming.empty, hint: texts.incoming.emptyHint, action }}
          onCreate={create}
          onOpen={({ id }) => edit(id)}
          detail={({ id }) => detail(id)}
          asked={shown && detail(shown)}
        />
      )}
    </Page>
  );
}

/** What concerns the whole register rather than one letter. */
function Controls({ query }: { query: RowsQuery }) {
  return (
    <>
      <ListFiles kind="directives-in" query={query} />
      <RegisterActions direction="in" />
    </>
  );
}
