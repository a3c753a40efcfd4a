import type { ReactNode } from 'react';
import { t } from '../../i18n';
import classes from './detail.module.css';

export interface Fact {
  label: string;
  /** What is still missing is shown as such, not left out. */
  value: ReactNode;
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isMissing(value) ? <i>{t.common.notEntered}</i> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Of facts that most records do not have, only those that are there. */
export function known(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ value }) => !isMissing(value));
}

function isMissing(value: ReactNode): boolean {
  return value === null || value === undefined || value === '';
}
