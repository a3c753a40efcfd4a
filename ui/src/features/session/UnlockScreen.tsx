import { Anchor, NativeSelect } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { t } from '../../i18n';
import { type AccountAtDoor, call, type DamageReport, type IpcError, type SessionState } from '../../ipc';
import type { RestoreWay } from '../backups/RestoreStart';
import { PassphraseForm } from './PassphraseForm';
import classes from './session.module.css';

const RecoveryForm = lazy(() =>
  import('./RecoveryForm').then(({ RecoveryForm }) => ({ default: RecoveryForm })),
);

const OwnPassphraseScreen = lazy(() =>
  import('./OwnPassphraseScreen').then(({ OwnPassphraseScreen }) => ({ default: OwnPassphraseScreen })),
);

const DamageScreen = lazy(() =>
  import('../health/DamageScreen').then(({ DamageScreen }) => ({ default: DamageScreen })),
);

interface Props {
  /** Who may come in, the one that came in last first. */
  accounts: readonly AccountAtDoor[];
  /** Whether the lock stopped long work. */
  stopped?: boolean;
  onOpen: (session: SessionState) => void;
  /** Leads to the backups, for when the office does harm or no longer opens. */
  onAside: (way: RestoreWay) => void;
}

/** The lock: nothing of the office is shown before it is opened, but for who may open it. */
export function UnlockScreen({ accounts, stopped, onOpen, onAside }: Props) {
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  /** A passphrase that is right and that somebody else chose. */
  const [given, setGiven] = useState<string | null>(null);
  const [chosen, setChosen] = useState(accounts[0]?.name ?? null);
  const recovery = way === 'recovery';
  const asks = accounts.length > 1;
  const account = asks ? chosen : null;
  const [damage, setDamage] = useState<DamageReport | null>(null);
  const refused = async ({ code }: IpcError, passphrase = '') => {
    if (code === 'E_DAMAGED') setDamage(await call('damage_report'));
    if (code === 'E_ONE_TIME_PASSPHRASE') setGiven(passphrase);
  };
  if (damage) {
    return (
      <Suspense>
        <DamageScreen
          report={damage}
          isOpen={false}
          onLeave={() => setDamage(null)}
          onRestore={() => onAside('restore')}
        />
      </Suspense>
    );
  }
  if (given !== null) {
    return (
      <Suspense>
        <OwnPassphraseScreen account={account} given={given} onOpen={onOpen} onBack={() => setGiven(null)} />
      </Suspense>
    );
  }
  return (
    <main className={classes.screen}>
      <section className={classes.card} aria-labelledby="unlock-title">
        <span className={classes.product}>{t.shell.product}</span>
        <h1 id="unlock-title">{recovery ? t.session.recoveryTitle : t.session.unlockTitle}</h1>
        <p>{recovery ? t.session.recoveryHint : t.session.unlockHint}</p>
        {stopped && <p className={classes.stopped}>{t.session.stopped}</p>}
        {asks && (
          <NativeSelect
            className={classes.account}
            label={t.session.account}
            data={accounts.map(({ name }) => name)}
            value={chosen ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        {recovery ? (
          <Suspense>
            <RecoveryForm
              account={account}
              onOpen={onOpen}
              onRefused={refused}
              onBack={() => setWay('passphrase')}
            />
          </Suspense>
        ) : (
          <PassphraseForm
            account={account}
            onOpen={onOpen}
            onRefused={refused}
            onForgot={() => setWay('recovery')}
          />
        )}
        <div className={classes.buttons}>
          <Anchor component="button" type="button" size="sm" onClick={() => onAside('safe')}>
            {t.backups.safe.open}
          </Anchor>
        </div>
      </section>
    </main>
  );
}
