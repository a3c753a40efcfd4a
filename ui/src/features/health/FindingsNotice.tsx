import { Button } from '@mantine/core';
import { t } from '../../i18n';
import classes from './health.module.css';

const texts = t.health;

interface Props {
  findings: readonly string[];
  onClose: () => void;
}

/** Attachments and records that are not what they should be; the office itself can be worked in. */
export function FindingsNotice({ findings, onClose }: Props) {
  return (
    <section className={classes.findings} role="alert">
      <strong>{texts.findings}</strong>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <Button variant="default" size="compact-sm" onClick={onClose}>
        {texts.later}
      </Button>
    </section>
  );
}
