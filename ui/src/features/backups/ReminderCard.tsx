import { Button, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { NumberField } from '../../components/fields';
import { PlainForm, requiredWhole } from '../../components/form';
import { z } from '../../components/form/zod';
import { Card } from '../../components/layout';
import { notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call } from '../../ipc';

const texts = t.backups.reminder;
const schema = z.object({ due_after: requiredWhole(), late_after: requiredWhole() });

/** After how many days without a backup the window says so. */
export function ReminderCard() {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['backup-reminder'], queryFn: () => call('backup_reminder') });
  if (!data) return null;
  const done = async () => {
    notifyPlain(texts.saved);
    await queries.invalidateQueries();
  };
  return (
    <Card title={texts.title}>
      <PlainForm
        label={texts.title}
        schema={schema}
        initial={{ due_after: String(data.due_after), late_after: String(data.late_after) }}
        focus="leave"
        send={(input) => call('backup_reminder_save', { input })}
        onDone={done}
        footer={() => null}
      >
        <Group align="flex-end" gap="sm">
          <NumberField name="due_after" label={texts.due} span={3} required />
          <NumberField name="late_after" label={texts.late} span={3} required />
          <Button type="submit" variant="default" data-enter-stop>
            {texts.save}
          </Button>
        </Group>
      </PlainForm>
    </Card>
  );
}
