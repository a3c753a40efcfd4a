import { Button } from '@mantine/core';
import { useNavigation } from '../../app/navigation';
import {
  DetailPane,
  DetailSection,
  Facts,
  known,
  RecordHistory,
  RecordPane,
  useRemoveRecord,
} from '../../components/detail';
import { May } from '../../components/may';
import { formatNumber, periodTitle } from '../../components/values';
import { t } from '../../i18n';
import { ActivityCounts } from './ActivityCounts';
import { ActivityPlaces } from './ActivityPlaces';
import classes from './activities.module.css';
import { daysOf } from './days';
import type { Activity } from './types';

const texts = t.activities;

export function ActivityDetail({ id, onEdit }: { id: string; onEdit: () => void }) {
  return (
    <RecordPane<Activity> kind="activity" id={id}>
      {(activity) => <Whole activity={activity} onEdit={onEdit} />}
    </RecordPane>
  );
}

function Whole({ activity, onEdit }: { activity: Activity; onEdit: () => void }) {
  return (
    <DetailPane
      title={activity.name}
      subtitle={activity.kind_name}
      actions={activity.closed_in === null && <Actions id={activity.id} onEdit={onEdit} />}
    >
      {activity.closed_in !== null && (
        <p className={classes.notice}>{texts.closed(periodTitle(activity.closed_in))}</p>
      )}
      <Facts facts={factsOf(activity)} />
      {activity.task && <TaskLink id={activity.task} title={activity.task_title ?? ''} />}
      <ActivityCounts activity={activity} />
      <ActivityPlaces activity={activity} />
      <RecordHistory kind="activity" id={activity.id} />
    </DetailPane>
  );
}

function factsOf(activity: Activity) {
  const { replaced_events: replaced } = activity;
  return [
    { label: texts.days, value: daysOf(activity) },
    { label: texts.lead, value: activity.lead_name },
    { label: texts.scope, value: texts.scopes[activity.scope] },
    ...known([
      { label: texts.coordinating, value: activity.coordinating.map(({ name }) => name).join(', ') },
      { label: texts.subcommittee, value: activity.subcommittee_name },
      { label: texts.taskGroup, value: activity.task_group_name },
      { label: texts.series, value: activity.series },
      { label: texts.replacedEvents, value: replaced === 0 ? '' : formatNumber(replaced) },
      { label: texts.late, value: activity.late_reason },
      { label: texts.note, value: activity.note },
    ]),
  ];
}

function TaskLink({ id, title }: { id: string; title: string }) {
  const { go } = useNavigation();
  return (
    <DetailSection title={texts.task}>
      <Button variant="subtle" size="compact-sm" onClick={() => go({ area: 'tasks', record: id })}>
        {title}
      </Button>
    </DetailSection>
  );
}

function Actions({ id, onEdit }: { id: string; onEdit: () => void }) {
  const { mutate: remove } = useRemoveRecord('activity', {
    title: texts.removeTitle,
    message: texts.removeMessage,
    confirmLabel: t.common.remove,
    tone: 'danger',
  });
  return (
    <May to="write">
      <Button variant="default" size="compact-md" onClick={onEdit}>
        {t.common.edit}
      </Button>
      <Button variant="subtle" color="bad" size="compact-md" onClick={() => remove(id)}>
        {t.common.remove}
      </Button>
    </May>
  );
}
