import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { call } from '../../ipc';
import { DamageScreen } from './DamageScreen';
import { FindingsNotice } from './FindingsNotice';

/** The first look waits until the first screen is long there; then it is asked every hour whether one is due. */
const FIRST_LOOK = 60_000;
const NEXT_LOOK = 3_600_000;
/** How often the window asks what was found, in milliseconds. */
const POLL = 30_000;

/** Stands before the office when it is damaged; otherwise lets it through. */
export function HealthGate({ children }: { children: ReactNode }) {
  const [seen, setSeen] = useState('');
  const { data: health } = useHealth();
  const damage = useQuery({
    queryKey: ['damage-report'],
    queryFn: () => call('damage_report'),
    enabled: health?.is_damaged === true,
  });
  const now = JSON.stringify(health ?? null);
  const close = () => setSeen(now);
  const isNew = health && seen !== now;
  if (isNew && damage.data) return <DamageScreen report={damage.data} isOpen onLeave={close} />;
  // What is shown of a look stands beside the work: in another place of the tree the office would be drawn anew, and every
  // open dialog be gone.
  return (
    <>
      {isNew && health.findings.length > 0 && <FindingsNotice findings={health.findings} onClose={close} />}
      {children}
    </>
  );
}

/** What the last look found; looks are asked for while the office is open. */
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
