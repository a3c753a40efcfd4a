import { t } from '../../i18n';
import classes from './packages.module.css';

/** Eight groups of four characters, set wide enough to be read aloud. */
export function Fingerprint({ groups }: { groups: string }) {
  return (
    <output className={classes.fingerprint} aria-label={t.packages.fingerprint}>
      {groups.split(' ').map((group) => (
        <span key={group}>{group}</span>
      ))}
    </output>
  );
}
