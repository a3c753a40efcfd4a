import classes from './list.module.css';

export type Tone = 'neutral' | 'brand' | 'ok' | 'amber' | 'bad';

/** A sign beside the word for each tone, so that colour is never the only difference. */
const SIGNS: Record<Tone, string> = {
  neutral: '\u25cb',
  brand: '\u25d0',
  ok: '\u2713',
  amber: '\u25b2',
  bad: '!',
};

export function StatusChip({ tone, label }: { tone: Tone; label: string }) {
  return (
    <span className={classes.chip} data-tone={tone}>
      <i aria-hidden>{SIGNS[tone]}</i>
      {label}
    </span>
  );
}
