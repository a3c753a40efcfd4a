import { IconCheck } from '@tabler/icons-react';
import { t } from '../../i18n';
import classes from './setup.module.css';
import { STEPS, type StepId } from './steps';

/** Where the clerk is: done, now, still to come. */
export function StepList({ step }: { step: StepId }) {
  const now = STEPS.indexOf(step);
  return (
    <nav className={classes.steps} aria-label={t.setup.stepsLabel}>
      <b>{t.setup.title}</b>
      <ol>
        {STEPS.map((id, index) => (
          <li key={id} aria-current={index === now ? 'step' : undefined} data-done={index < now || undefined}>
            <i aria-hidden>{index < now ? <IconCheck size="0.875rem" stroke={2.5} /> : index + 1}</i>
            {t.setup.steps[id]}
          </li>
        ))}
      </ol>
      <p>{t.setup.intro}</p>
    </nav>
  );
}
