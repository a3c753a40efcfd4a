import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { ErrorBoundary, ErrorPage } from '../components/errors';
import { TodayProvider } from '../components/values';
import { UnlockScreen } from '../features/session';
import { t } from '../i18n';
import { NavigationProvider } from './navigation';
import { Shell } from './Shell';
import { useEnterSession, useSession } from './session';

const SetupWizard = lazy(() => import('../features/setup'));

/** Which face the window shows: set-up, the lock, or the office. */
export function App() {
  const { data: session, error, refetch } = useSession();
  const enter = useEnterSession();
  if (error) return <ErrorPage error={error} onRetry={refetch} />;
  if (!session) return <Loader aria-label={t.common.loading} />;
  if (session.state === 'locked') return <UnlockScreen onOpen={enter} />;
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
        <Shell />
      </NavigationProvider>
    </TodayProvider>
  );
}
