import { lazy, Suspense, useState } from 'react';
import { t } from '../../i18n';
import type { SessionState } from '../../ipc';
import { PassphraseForm } from './PassphraseForm';
import classes from './session.module.css';

const RecoveryForm = lazy(() =>
  import('./RecoveryForm').then(({ RecoveryForm }) => ({ default: RecoveryForm })),
);

/** The lock: nothing of the office is shown before it is opened. */
export function UnlockScreen({ onOpen }: { onOpen: (session: SessionState) => void }) {
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const recovery = way === 'recovery';
  return (
    <main className={classes.screen}>
      <section className={classes.card} aria-labelledby="unlock-title">
        <span className={classes.product}>{t.shell.product}</span>
        <h1 id="unlock-title">{recovery ? t.session.recoveryTitle : t.session.unlockTitle}</h1>
        <p>{recovery ? t.session.recoveryHint : t.session.unlockHint}</p>
        {recovery ? (
          <Suspense>
            <RecoveryForm onOpen={onOpen} onBack={() => setWay('passphrase')} />
          </Suspense>
        ) : (
          <PassphraseForm onOpen={onOpen} onForgot={() => setWay('recovery')} />
        )}
      </section>
    </main>
  );
}
