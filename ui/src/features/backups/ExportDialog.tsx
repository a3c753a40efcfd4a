import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/errors';
import { JobProgress, useJob } from '../../components/job';
import { SecretForm } from '../../components/secret';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call, type ExportedBackup, type Secret } from '../../ipc';

const texts = t.backups.export;

interface Props {
  /** The backup, by its name. */
  name: string;
  onClose: () => void;
}

/** Reads a backup out into a folder, for the day when the office does not open. */
export function ExportDialog({ name, onClose }: Props) {
  const job = useJob();
  const [done, setDone] = useState<ExportedBackup>();
  const write = async (secret: Secret) => {
    const exported = await job.run(() => call('backup_export', { name, secret }));
    if (exported) setDone(exported);
  };
  const leave = () => {
    if (!job.running) onClose();
  };
  return (
    <Dialog onClose={leave} title={texts.title} size="lg" withCloseButton={false}>
      <Stack gap="sm">
        {job.error && <ErrorNotice error={job.error} />}
        {job.running && <JobProgress on="stick" stopLabel={t.backups.restore.stop} />}
        {done && <Written done={done} onClose={onClose} />}
        {!done && !job.running && (
          <SecretForm ask={texts.ask} confirmLabel={texts.run} onSecret={write} onLeave={onClose} />
        )}
      </Stack>
    </Dialog>
  );
}

function Written({ done, onClose }: { done: ExportedBackup; onClose: () => void }) {
  const { lists, papers, attachments, absent } = done;
  const counts = [lists.length, papers, attachments].map((count) => formatNumber(count));
  const [listed = '', printed = '', files = ''] = counts;
  return (
    <>
      <Text role="status">{texts.done(listed, printed, files)}</Text>
      {absent.length > 0 && <Text size="sm">{texts.absent(absent.join('; '))}</Text>}
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {t.common.close}
        </Button>
      </Group>
    </>
  );
}
