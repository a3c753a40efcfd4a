import type { ReactNode } from 'react';
import classes from './form.module.css';

/** A group of fields in a grid of twelve columns; a field takes its share through `span`. */
export function FieldSection({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <fieldset className={classes.section}>
      {title && <legend>{title}</legend>}
      <div className={classes.grid}>{children}</div>
    </fieldset>
  );
}

export type Span = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;

/** The place of one field in its group. */
export function Cell({ span = 4, children }: { span?: Span | undefined; children: ReactNode }) {
  return (
    <div className={classes.cell} data-span={span}>
      {children}
    </div>
  );
}
