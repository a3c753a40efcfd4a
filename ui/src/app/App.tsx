import { Loader } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { ErrorBoundary, ErrorPage } from '../components/errors';
import { TodayProvider } from '../components/values';
import { UnlockScreen } from '../features/session';
import { t } from '../i18n';
import { NavigationProvider } from './navigation';
import { useEnterSession, useSession } from './session';

const SetupWizard = lazy(() => import('../features/setup'));
const loadShell = () => import('./Shell').then(({ Shell }) => ({ default: Shell }));
const Shell = lazy(loadShell);

/** Which face the window shows: set-up, the lock, or the office. */
export function App() {
  const { data: session, error, refetch } = useSession();
  const enter = useEnterSession();
  const isLocked = session?.state === 'locked';
  // The lock is drawn before the office is read; it is there by the time the passphrase is typed.
  useEffect(() => {
    if (isLocked) void loadShell();
  }, [isLocked]);
  if (error) return <ErrorPage error={error} onRetry={refetch} />;
  if (!session) return <Loader aria-label={t.common.loading} />;
  if (isLocked) return <UnlockScreen onOpen={enter} />;
  if (session.state === 'none') {
    return (
      <ErrorBoundary resetKey="setup">
        <Suspense fallback={<Loader aria-label={t.common.loading} />}>
          <TodayProvider value={session.today}>
            <SetupWizard onOpen={enter} />
          </TodayProvider>
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <TodayProvider value={session.today}>
      <NavigationProvider>
        <Suspense fallback={<Loader aria-label={t.common.loading} />}>
          <Shell />
        </Suspense>
      </NavigationProvider>
    </TodayProvider>
  );
}
