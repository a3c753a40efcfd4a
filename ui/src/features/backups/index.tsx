import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Card, Page } from '../../components/layout';
import { May } from '../../components/may';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { Ages } from './Ages';
import { BackupDialog } from './BackupDialog';
import { HeldCard } from './HeldCard';
import { ReminderCard } from './ReminderCard';
import { Shelf } from './Shelf';
import { WayBack } from './WayBack';

const texts = t.backups;

/** All about backups: what waits after a restore, how old the copies are, what lies on a stick, and the way back. */
export default function BackupsScreen() {
  const [backing, setBacking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  // A backup is what one comes for, unless books wait, which then take the focus.
  useEffect(() => first.current?.focus(), []);
  const wayBack = useQuery({ queryKey: ['restore_way_back'], queryFn: () => call('restore_way_back') });
  const unsaved = useQuery({ queryKey: ['backup-unsaved'], queryFn: () => call('backup_unsaved') });
  return (
    <Page
      title={t.areas.backups}
      subtitle={texts.subtitle}
      action={
        <May to="write">
          <Button ref={first} onClick={() => setBacking(true)}>
            {texts.open}
          </Button>
        </May>
      }
    >
      <May to="write">
        <HeldCard />
      </May>
      <Card
        title={texts.places}
        subtitle={unsaved.data ? texts.unsaved(formatNumber(unsaved.data)) : texts.saved}
      >
        <Ages />
      </Card>
      <Shelf office="open" />
      {wayBack.data && <WayBack leaving={wayBack.data} />}
      <May to="administer">
        <ReminderCard />
      </May>
      {backing && <BackupDialog onClose={() => setBacking(false)} />}
    </Page>
  );
}
