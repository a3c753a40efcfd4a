import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ScreenProps } from '../../app/areas';
import { Page } from '../../components/layout';
import { RecordList, useEditing, useListQuery } from '../../components/list';
import { May } from '../../components/may';
import { t } from '../../i18n';
import { ListFiles } from '../imports';
import { COLUMNS } from './columns';
import { useFilters } from './filters';
import { TaskDetail } from './TaskDetail';
import { TaskForm } from './TaskForm';

const texts = t.tasks;

/** Who does what by when, the nearest deadline first. */
export function TasksScreen(asked: ScreenProps) {
  const { editing, shown, create, edit, saved, leave } = useEditing(asked);
  const filters = useFilters();
  const { query, onQuery } = useListQuery();
  const action = (
    <May to="write">
      <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
        {texts.create}
      </Button>
    </May>
  );
  const detail = (id: string) => <TaskDetail key={id} id={id} onEdit={() => edit(id)} />;
  return (
    <Page
      title={t.areas.tasks}
      controls={editing ? undefined : <ListFiles kind="tasks" query={query} />}
      action={editing ? undefined : action}
    >
      {editing ? (
        <TaskForm id={editing.id} prefill={editing.prefill} onSaved={saved} onLeave={leave} />
      ) : (
        <RecordList
          kind="task"
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
      )}
    </Page>
  );
}
