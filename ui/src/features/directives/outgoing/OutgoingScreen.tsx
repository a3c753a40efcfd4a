import { Button } from '@mantine/core';
import { IconMailQuestion, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScreenProps } from '../../../app/areas';
import { useOptions } from '../../../components/fields';
import { Page } from '../../../components/layout';
import {
  type ListFilter,
  RecordList,
  type RowsQuery,
  useEditing,
  useListQuery,
} from '../../../components/list';
import { May } from '../../../components/may';
import { t } from '../../../i18n';
import { ListFiles } from '../../imports';
import { OwedView } from '../deliveries/OwedView';
import { RegisterActions } from '../register/RegisterActions';
import { stateFilter, useYearFilter, viewFilter } from '../shared/columns';
import { useBooks } from '../shared/useDirective';
import { COLUMNS } from './columns';
import { OutgoingDetail } from './OutgoingDetail';
import { OutgoingForm } from './OutgoingForm';

const texts = t.directives;
const PRESET = { side: 'out' } as const;
const STATES = stateFilter(['draft', 'issued', 'cancelled']);
const VIEWS = viewFilter(['unanswered', 'incomplete']);

/** The register of what goes out, drafts included. */
export function OutgoingScreen(asked: ScreenProps) {
  const { editing, shown, create, edit, saved, leave } = useEditing(asked);
  const [owed, setOwed] = useState(false);
  const year = useYearFilter();
  const book = useBookFilter();
  const { query, onQuery } = useListQuery();
  const type = { name: 'document_type', label: texts.documentType, options: useOptions('document_type') };
  const action = (
    <May to="write">
      <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
        {texts.outgoing.create}
      </Button>
    </May>
  );
  const detail = (id: string) => <OutgoingDetail key={id} id={id} onEdit={() => edit(id)} />;
  return (
    <Page
      title={t.areas.directivesOut}
      controls={!editing && !owed && <Controls query={query} onOwed={() => setOwed(true)} />}
      action={editing || owed ? undefined : action}
    >
      {editing && <OutgoingForm id={editing.id} onSaved={saved} onLeave={leave} />}
      {!editing && owed && <OwedView onLeave={() => setOwed(false)} />}
      {!editing && !owed && (
        <RecordList
          kind="directive"
          label={texts.outgoing.list}
          columns={COLUMNS}
          filters={[VIEWS, STATES, type, ...book, year]}
          preset={PRESET}
          onQuery={onQuery}
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

/** Which book, where the office keeps its internal papers in one of their own. */
function useBookFilter(): ListFilter[] {
  const { data: books = [] } = useBooks('out');
  if (books.length < 2) return [];
  return [
    { name: 'book', label: texts.book, options: books.map(({ id, name }) => ({ value: id, label: name })) },
  ];
}

/** What concerns the whole register rather than one paper. */
function Controls({ query, onOwed }: { query: RowsQuery; onOwed: () => void }) {
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMailQuestion size="1rem" stroke={1.8} aria-hidden />}
        onClick={onOwed}
      >
        {t.registers.owed.open}
      </Button>
      <ListFiles kind="directives-out" query={query} />
      <RegisterActions direction="out" />
    </>
  );
}
