import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/errors';
import { JobProgress } from '../../components/job';
import { SecretForm } from '../../components/secret';
import { t } from '../../i18n';
import type { Restored, SessionState } from '../../ipc';
import { PreviewFacts } from './PreviewFacts';
import { type Restore, type Step, useRestore } from './useRestore';

const texts = t.backups.restore;

interface Props {
  /** The backup, by its name. */
  name: string;
  /** Whether somebody has unlocked the office that it is to replace. */
  office: 'open' | 'closed';
  onClose: () => void;
  onDone: (session: SessionState) => void;
}

/** A restore from the first look to the office it brought back. While one is under way the dialog stays. */
export function RestoreDialog({ name, office, onClose, onDone }: Props) {
  const restore = useRestore(name, office);
  const { step, job } = restore;
  const leave = () => {
    if (step.at === 'done') onDone(step.session);
    else if (!job.running) onClose();
  };
  return (
    <Dialog onClose={leave} title={texts.title} size="lg" withCloseButton={false}>
      {job.running ? (
        <Stack gap="sm">
          <Text size="sm">{texts.looking}</Text>
          <JobProgress on="stick" stopLabel={texts.stop} />
        </Stack>
      ) : (
        <Resting restore={restore} onLeave={leave} />
      )}
    </Dialog>
  );
}

function Resting({ restore, onLeave }: { restore: Restore; onLeave: () => void }) {
  const { step, job } = restore;
  const isAsking = step.at === 'older_keys' && job.error?.code === 'E_BACKUP_OLDER_KEYS';
  return (
    <Stack gap="sm">
      {job.stopped && <Text role="status">{texts.stopped}</Text>}
      {job.error && !job.stopped && !isAsking && <ErrorNotice error={job.error} />}
      {job.error && step.at === 'preview' && <Text size="sm">{texts.failed}</Text>}
      {step.at === 'done' ? (
        <Done restored={step.restored} onLeave={onLeave} />
      ) : (
        <Asking step={step} restore={restore} onLeave={onLeave} />
      )}
    </Stack>
  );
}

interface AskingProps {
  step: Exclude<Step, { at: 'done' }>;
  restore: Restore;
  onLeave: () => void;
}

function Asking({ step, restore, onLeave }: AskingProps) {
  if (step.at === 'preview') return <Agreeing step={step} restore={restore} onLeave={onLeave} />;
  if (step.at === 'looking')
    return (
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onLeave}>
          {t.common.close}
        </Button>
        <Button onClick={() => restore.look(null)}>{texts.retry}</Button>
      </Group>
    );
  return (
    <SecretForm
      ask={step.at === 'older_keys' ? texts.askThen : texts.askSecret}
      confirmLabel={texts.next}
      onSecret={restore.look}
      onLeave={onLeave}
    />
  );
}

interface AgreeingProps extends AskingProps {
  step: Extract<Step, { at: 'preview' }>;
}

/** Where an office is open its administrator says yes; elsewhere who opened the backup just did. */
function Agreeing({ step, restore, onLeave }: AgreeingProps) {
  const { preview, secret } = step;
  return (
    <>
      <PreviewFacts preview={preview} />
      {restore.office === 'closed' && secret ? (
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onLeave}>
            {t.common.close}
          </Button>
          <Button onClick={() => restore.run(secret, null)} data-autofocus>
            {texts.run}
          </Button>
        </Group>
      ) : (
        <SecretForm
          ask={texts.askAdmin}
          confirmLabel={texts.run}
          onSecret={(given) => restore.run(given, secret)}
          onLeave={onLeave}
        />
      )}
    </>
  );
}

function Done({ restored, onLeave }: { restored: Restored; onLeave: () => void }) {
  const books = [...new Set(restored.held.map(({ name }) => name))].join('; ');
  return (
    <>
      <div role="status">
        <Text fw={600}>{texts.done}</Text>
        {books && <Text size="sm">{texts.doneHeld(books)}</Text>}
        {restored.has_way_back && <Text size="sm">{texts.doneBack}</Text>}
        {restored.notices.map((notice) => (
          <Text key={notice} size="sm">
            {notice}
          </Text>
        ))}
      </div>
      <Group justify="flex-end">
        <Button onClick={onLeave} data-autofocus>
          {texts.goOn}
        </Button>
      </Group>
    </>
  );
}
