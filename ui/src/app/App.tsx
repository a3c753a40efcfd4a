import { Loader } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary, ErrorPage } from '../components/errors';
import { MayProvider } from '../components/may';
import { TodayProvider } from '../components/values';
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

/** Which face the window shows: set-up, the lock, or the office. */
export function App() {
  const { data: session, error, refetch } = useSession();
  const enter = useEnterSession();
  const [restoring, setRestoring] = useState(false);
  const isLocked = session?.state === 'locked';
  const isOpen = session?.state === 'open';
  // Once the office is open, the next lock is the usual one.
  useEffect(() => {
    if (isOpen) setRestoring(false);
  }, [isOpen]);
  // The lock is on the screen before the office is read; it is there by the time the passphrase is typed.
  useEffect(
    () => (isLocked ? afterPaint(() => void Promise.all([loadInside(), loadShell()])) : undefined),
    [isLocked],
  );
  if (error) return <ErrorPage error={error} onRetry={refetch} />;
  if (!session) return <Loader aria-label={t.common.loading} />;
  const isSafe = session.state === 'safe';
  if (isSafe || (restoring && session.state !== 'open')) {
    return (
      <ErrorBoundary resetKey="restore">
        <Suspense fallback={<Loader aria-label={t.common.loading} />}>
          <Inside>
            <RestoreStart onOpen={enter} onBack={isSafe ? undefined : () => setRestoring(false)} />
          </Inside>
        </Suspense>
      </ErrorBoundary>
    );
  }
  const restore = () => setRestoring(true);
  if (session.state === 'locked')
    return <UnlockScreen accounts={session.accounts ?? []} onOpen={enter} onRestore={restore} />;
  if (session.state === 'none') {
    return (
      <ErrorBoundary resetKey="setup">
        <Suspense fallback={<Loader aria-label={t.common.loading} />}>
          <Inside>
            <TodayProvider value={session.today}>
              <SetupWizard onOpen={enter} onRestore={restore} />
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
