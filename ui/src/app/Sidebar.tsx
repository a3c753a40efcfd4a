import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { t } from '../i18n';
import { type Counters, call } from '../ipc';
import { type Area, type AreaId, LISTED } from './areas';
import { BackupAge } from './BackupAge';
import { HeldBooks } from './HeldBooks';
import { useNavigation } from './navigation';
import { useOpenSession } from './session';
import classes from './shell.module.css';
import { UserBlock } from './UserBlock';

export function Sidebar() {
  const { office, account, stick_backup } = useOpenSession();
  const { go } = useNavigation();
  const openBackups = () => void go({ area: 'backups' });
  const { data } = useQuery({
    queryKey: ['dashboard', 'month'],
    queryFn: () => call('dashboard', { period: 'month' }),
  });
  return (
    <aside className={classes.side}>
      <div className={classes.brand}>
        <span className={classes.logo} aria-hidden>
          {office.abbreviation.slice(0, 4)}
        </span>
        <div>
          <b>{t.shell.product}</b>
          <small>{office.name}</small>
        </div>
      </div>
      <nav aria-label={t.shell.navigation}>
        <ul>
          {LISTED.map((area) => (
            <li key={area.id}>
              <AreaButton area={area} badge={data && badgeOf(area.id, data.counters)} />
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.foot}>
        <HeldBooks onOpen={openBackups} />
        <BackupAge backup={stick_backup} onOpen={openBackups} />
        <UserBlock account={account} />
      </div>
    </aside>
  );
}

interface Badge {
  count: number;
  label: string;
  urgent?: true;
}

function AreaButton({ area, badge }: { area: Area; badge: Badge | null | undefined }) {
  const { place, go } = useNavigation();
  const AreaIcon = area.icon;
  return (
    <UnstyledButton
      className={classes.nav}
      aria-current={place.area === area.id ? 'page' : undefined}
      onClick={() => go({ area: area.id })}
    >
      <AreaIcon size="1.125rem" stroke={1.7} aria-hidden />
      <span>{t.areas[area.id]}</span>
      {badge && badge.count > 0 && (
        <>
          <em data-urgent={badge.urgent} aria-hidden>
            {badge.count}
          </em>
          <span className="visually-hidden">{badge.label}</span>
        </>
      )}
    </UnstyledButton>
  );
}

function badgeOf(area: AreaId, counters: Counters): Badge | null {
  const { waiting, drafts, overdue } = t.shell;
  if (area === 'directivesIn')
    return { count: counters.directives_unrouted, label: waiting(counters.directives_unrouted) };
  if (area === 'directivesOut')
    return { count: counters.directives_unnumbered, label: drafts(counters.directives_unnumbered) };
  if (area !== 'tasks') return null;
  return { count: counters.tasks_overdue, label: overdue(counters.tasks_overdue), urgent: true };
}
