import type { ReactNode } from 'react';
import classes from './layout.module.css';
import { PaletteButton } from './PaletteButton';

interface Props {
  title: string;
  subtitle?: string;
  /** Period switches and the like, left of the main button. */
  controls?: ReactNode;
  /** The one main thing to do on this screen. */
  action?: ReactNode;
  children: ReactNode;
}

/** A screen: its name and what can be done at the top, its content below. */
export function Page({ title, subtitle, controls, action, children }: Props) {
  return (
    <main className={classes.page}>
      <header className={classes.top}>
        <div className={classes.names}>
          <h1>{title}</h1>
          {subtitle && <p>{subtitle}</p>}
        </div>
        <PaletteButton />
        {controls}
        {action}
      </header>
      <div className={classes.body}>{children}</div>
    </main>
  );
}
