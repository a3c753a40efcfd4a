import { Loader } from '@mantine/core';
import { t } from '../../i18n';
import classes from './desk.module.css';

/** Said while the works of the office are being compared, which takes seconds once. */
export function Reading() {
  return (
    <p className={classes.reading} role="status">
      <Loader size="sm" aria-hidden /> {t.overlaps.desk.reading}
    </p>
  );
}
