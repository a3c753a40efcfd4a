import { Button } from '@mantine/core';
import { t } from '../../i18n';
import classes from './health.module.css';

const texts = t.health;

interface Props {
  /** Findings are attachments and records that are not what they should be; notices may wait until there is time. */
  kind: 'findings' | 'notices';
  told: readonly string[];
  onClose: () => void;
}

/** What there is to see to in an office that can be worked in; above the work, which it covers nowhere. */
export function HealthNotices({ kind, told, onClose }: Props) {
  const title = texts[kind];
  return (
    <section
      className={classes.told}
      data-kind={kind}
      role={kind === 'findings' ? 'alert' : 'status'}
      aria-label={title}
    >
      <div>
        <strong>{title}</strong>
        <ul>
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <Button variant="default" size="compact-sm" onClick={onClose}>
        {texts.later}
      </Button>
    </section>
  );
}
