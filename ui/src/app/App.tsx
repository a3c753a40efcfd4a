import { Loader } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary, ErrorPage } from '../components/errors';
import { MayProvider } from '../components/may';
import { TodayProvider } from '../components/values';
import type { RestoreWay } from '../features/backups/RestoreStart';
import { UnlockScreen } from '../features/session';
import { t } from '../i18n';
import { NavigationProvider } from './navigation';
import { useEnterSession, useSession } from './session';

const SetupWizard = lazy(() => import('../features/setup'));
const RestoreStart = lazy(() =>
  import('../features/backups/RestoreStart').then((module) => ({ default: module.RestoreStart })),
);
const loadInside = () => import('./Inside').then(({ Inside }) => ({ default: Inside }));
const loadShell = () => import('./Shell').then(({ Shell }) => ({ default: Shell }));
const Inside = lazy(loadInside);
const Shell = lazy(loadShell);

/** A frame is asked for before it is painted, so what must wait for the paint waits for the next task as well. */
function afterPaint(work: () => void): () => void {
  const frame = requestAnimationFrame(() => setTimeout(work));
  return () => cancelAnimationFrame(frame);
}

interface Props {
  /** Whether the clerk asks for safe mode by a key held at the start. */
  shiftHeld?: Promise<boolean>;
}

/** Which face the window shows: set-up, the lock, the backups alone, or the office. */
export function App({ shiftHeld }: Props) {
  const { data: session, error, refetch } = useSession();
  const enter = useEnterSession();
  const [aside, setAside] = useState<RestoreWay | null>(null);
  const isLocked = session?.state === 'locked';
  const isOpen = session?.state === 'open';
  useEffect(() => {
    void shiftHeld?.then((held) => held && setAside('safe'));
  }, [shiftHeld]);
  // Once the office is open, the next lock is the usual one.
  useEffect(() => {
    if (isOpen && aside) setAside(null);
  }, [isOpen, aside]);
  // The lock is on the screen before the office is read; it is there by the time the passphrase is typed.
  useEffect(
    () => (isLocked ? afterPaint(() => void Promise.all([loadInside(), loadShell()])) : undefined),
    [isLocked],
  );
  if (error) return <ErrorPage error={error} onRetry={refetch} />;
  if (!session) return <Loader aria-label={t.common.loading} />;
  const isSafe = session.state === 'safe';
  if (isSafe || (aside && session.state !== 'open')) {
    return (
      <ErrorBoundary resetKey="restore">
        <Suspense fallback={<Loader aria-label={t.common.loading} />}>
          <Inside>
            <RestoreStart
              way={aside ?? 'safe'}
              onOpen={enter}
              onBack={isSafe ? undefined : () => setAside(null)}
            />
          </Inside>
        </Suspense>
      </ErrorBoundary>
    );
  }
  if (session.state === 'locked')
    return (
      <UnlockScreen
        accounts={session.accounts ?? []}
        stopped={session.stopped}
        onOpen={enter}
        onAside={setAside}
      />
    );
  if (session.state === 'none') {
    return (
      <ErrorBoundary resetKey="setup">
        <Suspense fallback={<Loader aria-label={t.common.loading} />}>
          <Inside>
            <TodayProvider value={session.today}>
              <SetupWizard onOpen={enter} onRestore={() => setAside('restore')} />
            </TodayProvider>
          </Inside>
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <Suspense fallback={<Loader aria-label={t.common.loading} />}>
      <Inside>
        <TodayProvider value={session.today}>
          <MayProvider value={session.may}>
            <NavigationProvider>
              <Shell />
            </NavigationProvider>
          </MayProvider>
        </TodayProvider>
      </Inside>
    </Suspense>
  );
}
