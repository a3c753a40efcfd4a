import { Button } from '@mantine/core';
import { t } from '../../i18n';
import classes from './setup.module.css';

interface Props {
  busy: boolean;
  onBack: (() => void) | undefined;
  label?: string;
  /** What leaves the step out. */
  onSkip?: () => void;
}

export function StepButtons({ busy, onBack, label = t.common.next, onSkip }: Props) {
  return (
    <div className={classes.buttons}>
      {onBack && (
        <Button variant="default" onClick={onBack}>
          {t.common.back}
        </Button>
      )}
      {onSkip && (
        <Button variant="default" onClick={onSkip}>
          {t.setup.midYear.skip}
        </Button>
      )}
      <Button type="submit" loading={busy} data-enter-stop>
        {label}
      </Button>
    </div>
  );
}
