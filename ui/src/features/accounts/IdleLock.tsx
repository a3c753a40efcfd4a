import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { NumberField } from '../../components/fields';
import { FieldSection, PlainForm, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { useNotifyDone } from '../../components/notices';
import { t } from '../../i18n';
import { call, type Saved } from '../../ipc';
import classes from './accounts.module.css';

const texts = t.accounts.idle;
const schema = z.object({ minutes: requiredText(3) });

/** After how long the window locks by itself. */
export function IdleLock() {
  const { data: session } = useSession();
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const done = async ({ operation }: Saved) => {
    notifyDone(texts.saved, operation);
    await queries.invalidateQueries();
  };
  if (session?.state !== 'open') return null;
  return (
    <div className={classes.idle}>
      <PlainForm
        label={texts.title}
        schema={schema}
        initial={{ minutes: String(session.idle_minutes) }}
        focus="leave"
        send={(input) => call('idle_lock_save', input)}
        onDone={done}
        footer={({ busy }) => (
          <Group>
            <Button type="submit" variant="default" loading={busy} data-enter-stop>
              {texts.save}
            </Button>
          </Group>
        )}
      >
        <FieldSection>
          <NumberField name="minutes" label={texts.minutes} hint={texts.hint} span={12} required />
        </FieldSection>
      </PlainForm>
    </div>
  );
}
