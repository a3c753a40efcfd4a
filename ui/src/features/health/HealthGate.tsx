import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { call } from '../../ipc';
import { DamageScreen } from './DamageScreen';
import { HealthNotices } from './HealthNotices';
import classes from './health.module.css';

/** The first look waits until the first screen is long there; then it is asked every hour whether one is due. */
const FIRST_LOOK = 60_000;
const NEXT_LOOK = 3_600_000;
/** How often the window asks what was found, in milliseconds. */
const POLL = 30_000;

/** Stands before the office when it is damaged; otherwise lets it through. */
export function HealthGate({ children }: { children: ReactNode }) {
  const { data: health } = useHealth();
  const damage = useQuery({
    queryKey: ['damage-report'],
    queryFn: () => call('damage_report'),
    enabled: health?.is_damaged === true,
  });
  const damaged = useUnread(health?.is_damaged && damage.data ? [damage.data.found_at] : []);
  const findings = useUnread(health?.findings ?? []);
  const notices = useUnread(health?.notices ?? []);
  if (damaged.isUnread && damage.data)
    return <DamageScreen report={damage.data} isOpen onLeave={damaged.read} />;
  // What is shown of a look stands beside the work: in another place of the tree the office would be drawn anew, and every
  // open dialog be gone.
  return (
    <div className={classes.frame}>
      {findings.isUnread && <HealthNotices kind="findings" told={findings.told} onClose={findings.read} />}
      {notices.isUnread && <HealthNotices kind="notices" told={notices.told} onClose={notices.read} />}
      <div className={classes.office}>{children}</div>
    </div>
  );
}

/** Sentences stand until they were read, and come back when they are others. */
function useUnread(told: readonly string[]) {
  const [seen, setSeen] = useState('');
  const now = told.join('\n');
  return { told, isUnread: now !== '' && now !== seen, read: () => setSeen(now) };
}

/** What is known of the office; looks are asked for while it is open. */
function useHealth() {
  useEffect(() => {
    const look = () => void call('health_look');
    let next: ReturnType<typeof setInterval> | undefined;
    const first = setTimeout(() => {
      look();
      next = setInterval(look, NEXT_LOOK);
    }, FIRST_LOOK);
    return () => {
      clearTimeout(first);
      clearInterval(next);
    };
  }, []);
  return useQuery({
    queryKey: ['health-report'],
    queryFn: () => call('health_report'),
    refetchInterval: POLL,
  });
}
