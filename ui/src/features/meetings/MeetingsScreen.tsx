import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScreenProps } from '../../app/areas';
import { Page } from '../../components/layout';
import { RecordList } from '../../components/list';
import { May } from '../../components/may';
import { t } from '../../i18n';
import { COLUMNS, type MeetingRow } from './columns';
import { MeetingDetail } from './MeetingDetail';
import { MeetingForm } from './MeetingForm';
import { MinutesForm } from './MinutesForm';
import { MinutesPage } from './MinutesPage';

const texts = t.meetings;

/** What stands on the screen: the list, or one meeting planned, written or read. */
type Shown = { face: 'list' } | { face: 'form'; id?: string } | { face: 'minutes' | 'read'; id: string };

const WHEN = {
  upcoming: { filters: { upcoming: 'true' }, sort: { by: 'day', descending: false } },
  past: { filters: { upcoming: 'false' }, sort: { by: 'day', descending: true } },
} as const;
type When = keyof typeof WHEN;

const TABS = [
  { value: 'upcoming', label: texts.tabs.upcoming },
  { value: 'past', label: texts.tabs.past },
];

export function MeetingsScreen({ record, intent }: ScreenProps) {
  const [shown, setShown] = useState<Shown>(() => firstFace(record, intent));
  const [when, setWhen] = useState<When>('upcoming');
  const list = () => setShown({ face: 'list' });
  const create = () => setShown({ face: 'form' });
  const write = (id: string) => setShown({ face: 'minutes', id });
  const edit = (id: string) => setShown({ face: 'form', id });
  const read = (id: string) => setShown({ face: 'read', id });
  const action = (
    <May to="write">
      <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
        {texts.create}
      </Button>
    </May>
  );
  if (shown.face !== 'list') {
    return (
      <Page title={t.areas.meetings}>
        {shown.face === 'form' && (
          // A meeting of the past would not stand in the list of those to come, so it is shown itself.
          <MeetingForm id={shown.id} onSaved={(saved) => read(saved.id)} onLeave={list} />
        )}
        {shown.face === 'minutes' && <MinutesForm id={shown.id} onDone={() => read(shown.id)} />}
        {shown.face === 'read' && <MinutesPage id={shown.id} onBack={list} onWrite={() => write(shown.id)} />}
      </Page>
    );
  }
  return (
    <Page
      title={t.areas.meetings}
      controls={
        <SegmentedControl
          aria-label={texts.when}
          data={TABS}
          value={when}
          onChange={(value) => setWhen(value as When)}
        />
      }
      action={action}
    >
      <RecordList<MeetingRow>
        key={when}
        kind="meeting"
        label={texts.list}
        columns={COLUMNS}
        preset={WHEN[when].filters}
        initialSort={WHEN[when].sort}
        empty={{ title: texts.empty, hint: texts.emptyHint, action }}
        onCreate={create}
        onOpen={({ id }) => read(id)}
        detail={(row) => <MeetingDetail row={row} onEdit={edit} onWrite={write} onRead={read} />}
      />
    </Page>
  );
}

function firstFace(record: string | undefined, intent: 'create' | undefined): Shown {
  if (intent === 'create') return { face: 'form' };
  return record ? { face: 'read', id: record } : { face: 'list' };
}
