import { Button } from '@mantine/core';
import { useState } from 'react';
import { MoreMenu } from '../../components/act';
import { useRemoveRecord } from '../../components/detail';
import { useMay } from '../../components/may';
import { t } from '../../i18n';
import { TaskDialog } from './TaskDialog';
import type { Task } from './types';
import { type TaskVerb, verbsOf } from './verbs';

const texts = t.tasks;
/** As many as stand side by side under the detail. */
const AT_HAND = 2;

/** The steps of a task: the two usual ones as buttons, the rest behind a menu. */
export function TaskActions({ task, onEdit }: { task: Task; onEdit: () => void }) {
  const [verb, setVerb] = useState<TaskVerb | null>(null);
  const { mutate: remove } = useRemoveRecord('task', {
    title: texts.removeTitle,
    message: texts.removeMessage,
    confirmLabel: t.common.remove,
    tone: 'danger',
  });
  const may = useMay();
  // A leader says how a task goes; everything else changes it.
  const verbs = verbsOf(task).filter((name) => may(name === 'progress' ? 'comment' : 'write'));
  const rare = verbs.slice(AT_HAND).map((name) => ({
    label: texts.verbs[name],
    run: () => setVerb(name),
    ...(name === 'cancel' && { tone: 'danger' as const }),
  }));
  const edit = { label: t.common.edit, run: onEdit };
  const trash = { label: t.common.remove, run: () => remove(task.id), tone: 'danger' } as const;
  return (
    <>
      {verbs.slice(0, AT_HAND).map((name, at) => (
        <Button
          key={name}
          variant={at === 0 ? 'filled' : 'default'}
          size="compact-md"
          onClick={() => setVerb(name)}
        >
          {texts.verbs[name]}
        </Button>
      ))}
      <MoreMenu label={texts.verbs.more} actions={task.cancelled_on ? [trash] : [edit, ...rare, trash]} />
      {verb && <TaskDialog verb={verb} task={task} onClose={() => setVerb(null)} />}
    </>
  );
}
