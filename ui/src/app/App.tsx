import { Loader } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { ErrorBoundary, ErrorPage } from '../components/errors';
import { MayProvider } from '../components/may';
import { UnlockScreen } from '../features/session';
import { t } from '../i18n';
import { NavigationProvider } from './navigation';
import { useEnterSession, useSession } from './session';

const SetupWizard = lazy(() => import('../features/setup'));
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
  const isLocked = session?.state === 'locked';
  // The lock is on the screen before the office is read; it is there by the time the passphrase is typed.
  useEffect(
    () => (isLocked ? afterPaint(() => void Promise.all([loadInside(), loadShell()])) : undefined),
    [isLocked],
  );
  if (error) return <ErrorPage error={error} onRetry={refetch} />;
  if (!session) return <Loader aria-label={t.common.loading} />;
  if (session.state === 'locked') return <UnlockScreen accounts={session.accounts ?? []} onOpen={enter} />;
  if (session.state === 'none') {
    return (
      <ErrorBoundary resetKey="setup">
        <Suspense fallback={<Loader aria-label={t.common.loading} />}>
          <Inside today={session.today}>
            <SetupWizard onOpen={enter} />
          </Inside>
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <Suspense fallback={<Loader aria-label={t.common.loading} />}>
      <Inside today={session.today}>
        <MayProvider value={session.may}>
          <NavigationProvider>
            <Shell />
          </NavigationProvider>
        </MayProvider>
      </Inside>
    </Suspense>
  );
}
