import type { ReactNode } from 'react';
import classes from './detail.module.css';

interface Props {
  title: string;
  /** Number and symbol, kind, or what else names the record in one line. */
  subtitle?: ReactNode;
  status?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** One record to read: what it is, its state, what can be done, its facts. */
export function DetailPane({ title, subtitle, status, actions, children }: Props) {
  return (
    <article className={classes.pane}>
      <header className={classes.head}>
        <div className={classes.line}>
          {subtitle && <span className={classes.subtitle}>{subtitle}</span>}
          {status}
        </div>
        <h2>{title}</h2>
      </header>
      <div className={classes.body}>{children}</div>
      {actions && <footer className={classes.actions}>{actions}</footer>}
    </article>
  );
}

/** A titled part of a record. */
export function DetailSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
