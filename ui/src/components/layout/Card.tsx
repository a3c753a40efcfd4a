import { type ReactNode, useId } from 'react';
import classes from './layout.module.css';

interface Props {
  title: string;
  subtitle?: string;
  /** A small number beside the title. */
  count?: ReactNode;
  /** A link or legend at the right of the title. */
  side?: ReactNode;
  children: ReactNode;
}

/** A titled box on a screen such as the overview. */
export function Card({ title, subtitle, count, side, children }: Props) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <header className={classes.cardHead}>
        <div>
          <h2 id={id}>
            {title} {count}
          </h2>
          {subtitle && <p>{subtitle}</p>}
        </div>
        {side}
      </header>
      {children}
    </section>
  );
}
