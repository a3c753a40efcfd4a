import { Suspense } from 'react';
import { ErrorBoundary } from '../components/errors';
import { HealthGate } from '../features/health';
import { t } from '../i18n';
import { AREAS } from './areas';
import { KeysHelp } from './KeysHelp';
import { LeaveDialog } from './LeaveDialog';
import { useNavigation } from './navigation';
import { Palette } from './Palette';
import { Sidebar } from './Sidebar';
import { useOpenSession } from './session';
import classes from './shell.module.css';
import { useGlobalKeys } from './useGlobalKeys';
import { useIdleLock } from './useIdleLock';

/** The open office: the sidebar, the screen, and what is at hand everywhere. */
export function Shell() {
  const { place } = useNavigation();
  const { help, closeHelp, openHelp } = useGlobalKeys();
  useIdleLock(useOpenSession().idle_minutes);
  const Screen = AREAS.find(({ id }) => id === place.area)?.screen;
  const key = `${place.area}:${place.record ?? ''}:${place.intent ?? ''}`;
  return (
    <HealthGate>
      <div className={classes.shell}>
        <Sidebar />
        <div className={classes.screen}>
          <ErrorBoundary resetKey={key}>
            <Suspense fallback={<p className={classes.opening}>{t.shell.areaLoading}</p>}>
              {Screen && (
                <Screen
                  key={key}
                  kind={place.kind}
                  record={place.record}
                  intent={place.intent}
                  prefill={place.prefill}
                />
              )}
            </Suspense>
          </ErrorBoundary>
        </div>
        <Palette onHelp={openHelp} />
        <LeaveDialog />
        {help && <KeysHelp onClose={closeHelp} />}
      </div>
    </HealthGate>
  );
}
