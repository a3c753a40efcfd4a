import { Button, Group, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { Dialog } from '../components/dialog';
import { formatNumber } from '../components/values';
import { BackupDialog } from '../features/backups/BackupDialog';
import { t } from '../i18n';
import { call, type Leaving } from '../ipc';

const texts = t.backups.leave;

/** Asks who leaves with much that no backup holds. One key declines, and closing once more always leaves. */
export function LeaveDialog() {
  const [leaving, setLeaving] = useState<Leaving>();
  const [backing, setBacking] = useState(false);
  useEffect(() => {
    void call('leave_follow', { follower: setLeaving });
  }, []);
  const leave = useCallback(() => void call('leave_now'), []);
  const stay = () => {
    setLeaving(undefined);
    setBacking(false);
    void call('leave_stay');
  };
  if (!leaving) return null;
  if (backing) return <BackupDialog onClose={stay} onMade={leave} />;
  return (
    <Dialog onClose={leave} title={texts.title} withCloseButton={false}>
      <Stack gap="sm">
        <Text size="sm">{texts.message(formatNumber(leaving.unsaved))}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={leave}>
            {texts.leave}
          </Button>
          <Button onClick={() => setBacking(true)} data-autofocus>
            {texts.run}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
