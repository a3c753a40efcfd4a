import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigation } from '../../app/navigation';
import { TaskChip } from '../tasks/TaskChip';
import classes from './desk.module.css';
import { taskQuery } from './useTasks';

/** A task by its name, and how it stands. */
export function TaskLink({ id }: { id: string }) {
  const { go } = useNavigation();
  const { data } = useQuery(taskQuery(id));
  if (!data) return null;
  return (
    <span className={classes.task}>
      <Anchor component="button" type="button" onClick={() => go({ area: 'tasks', record: id })}>
        {data.title}
      </Anchor>
      <TaskChip status={data.status} />
    </span>
  );
}
