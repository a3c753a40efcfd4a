import type { ReactNode } from 'react';
import { t } from '../../i18n';
import classes from './list.module.css';

interface Props {
  title: string;
  /** What the clerk can do so that something stands here. */
  hint: string;
  action?: ReactNode;
}

export function EmptyState({ title, hint, action }: Props) {
  return (
    <div className={classes.empty}>
      <b>{title}</b>
      <p>{hint}</p>
      {action}
    </div>
  );
}

/** Beside a list none of whose rows is chosen. */
export function NothingChosen() {
  return <EmptyState title={t.common.list.chooseRow} hint={t.common.list.chooseRowHint} />;
}
