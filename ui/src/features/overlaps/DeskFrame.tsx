import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../i18n';
import classes from './desk.module.css';
import { SavingCard } from './SavingCard';

interface Props {
  /** What the list is called. */
  label: string;
  /** The lines, or what stands in their place; `open` leads the keys into the pane. */
  list: (open: () => void) => ReactNode;
  /** What is read of the line chosen, if one is; `leave` leads the keys back. */
  pane: ((leave: () => void) => ReactNode) | null;
  /** Changes with every answer of the backend. */
  answer: unknown;
}

/** The desk: a list above, what is chosen of it below, and beside the list what deciding has saved. */
export function DeskFrame({ label, list, pane, answer }: Props) {
  const listed = useRef<HTMLElement>(null);
  const read = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was decided is gone, and the button with it: the keys go on in the list.
    if (answer && document.activeElement === document.body) focusGrid(listed.current);
  }, [answer]);
  return (
    <div className={classes.desk}>
      <section ref={listed} className={classes.box} aria-label={label}>
        {list(() => focusFirst(read.current))}
      </section>
      <SavingCard />
      {pane && (
        <section ref={read} className={`${classes.box} ${classes.pane}`} aria-label={t.overlaps.group.label}>
          {pane(() => focusGrid(listed.current))}
        </section>
      )}
    </div>
  );
}

function focusGrid(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[role=grid]')?.focus();
}

function focusFirst(pane: HTMLElement | null): void {
  pane?.querySelector<HTMLElement>('input, button')?.focus();
}
