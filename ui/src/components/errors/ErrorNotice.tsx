import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { t } from '../../i18n';
import { INTERNAL, toIpcError } from '../../ipc';
import classes from './errors.module.css';

/** What went wrong and what to do next; the code only where a support person would need it. */
export function ErrorText({ error: reason }: { error: unknown }) {
  const error = toIpcError(reason, t.errors.internal);
  return (
    <span className={classes.text}>
      <span>{error.message}</span>
      {error.next && <span>{error.next}</span>}
      {error.code === INTERNAL && <small>{t.errors.code(error.code)}</small>}
    </span>
  );
}

interface Props {
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** An error in the place where its answer would have stood. */
export function ErrorNotice({ error, onRetry }: Props) {
  return (
    <div className={classes.notice} role="alert">
      <IconAlertTriangle size="1.125rem" stroke={1.8} aria-hidden />
      <ErrorText error={error} />
      {onRetry && (
        <Button variant="default" size="compact-sm" onClick={onRetry}>
          {t.common.retry}
        </Button>
      )}
    </div>
  );
}

/** An error that leaves nothing else to show. */
export function ErrorPage({ error: reason, onRetry }: Props) {
  const error = toIpcError(reason, t.errors.internal);
  return (
    <div className={classes.page} role="alert">
      <IconAlertTriangle size="2rem" stroke={1.5} aria-hidden />
      <h1>{t.errors.pageTitle}</h1>
      <p>{error.message}</p>
      <p>{error.next ?? t.errors.pageHint}</p>
      <small>{t.errors.code(error.code)}</small>
      {onRetry && <Button onClick={onRetry}>{t.common.retry}</Button>}
    </div>
  );
}
