import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ScreenProps } from '../../app/areas';
import { Page } from '../../components/layout';
import { RecordList, useEditing, useListQuery } from '../../components/list';
import { May } from '../../components/may';
import { formatMarked, formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { ListFiles } from '../imports';
import { ActivityDetail } from './ActivityDetail';
import { ActivityForm } from './ActivityForm';
import { COLUMNS } from './columns';
import { useFilters } from './filters';

const texts = t.activities;

/** What was done among the people, counted once under its lead. */
export function ActivitiesScreen(asked: ScreenProps) {
  const { editing, shown, create, edit, saved, leave } = useEditing(asked);
  const filters = useFilters();
  const { query, onQuery } = useListQuery();
  const totals = useTotals();
  const action = (
    <May to="write">
      <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
        {texts.create}
      </Button>
    </May>
  );
  const detail = (id: string) => <ActivityDetail key={id} id={id} onEdit={() => edit(id)} />;
  if (editing) {
    return (
      <Page title={t.areas.activities}>
        <ActivityForm id={editing.id} onSaved={saved} onLeave={leave} />
      </Page>
    );
  }
  return (
    <Page
      title={t.areas.activities}
      {...(totals && { subtitle: totals })}
      controls={<ListFiles kind="activities" query={query} />}
      action={action}
    >
      <RecordList
        kind="activity"
        label={texts.list}
        columns={COLUMNS}
        filters={filters}
        onQuery={onQuery}
        empty={{ title: texts.empty, hint: texts.emptyHint, action }}
        onCreate={create}
        onOpen={({ id }) => edit(id)}
        detail={({ id }) => detail(id)}
        asked={shown && detail(shown)}
      />
    </Page>
  );
}

/** The month so far, as the backend adds it up: attendances with their mark, villages counted once. */
function useTotals(): string | undefined {
  const { data } = useQuery({
    queryKey: ['dashboard', 'month'],
    queryFn: () => call('dashboard', { period: 'month' }),
  });
  if (!data) return undefined;
  const { activities, attendances, villages_reached, villages } = data.now;
  return texts.totals(
    formatNumber(activities),
    attendances ? formatMarked(attendances) : '0',
    texts.villagesOf(formatNumber(villages_reached), formatNumber(villages)),
  );
}
