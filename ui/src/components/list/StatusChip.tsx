import classes from './list.module.css';

export type Tone = 'neutral' | 'brand' | 'ok' | 'amber' | 'bad' | 'violet';

/** A sign beside the word for each tone, so that colour is never the only difference. */
const SIGNS: Record<Tone, string> = {
  neutral: '\u25cb',
  brand: '\u25d0',
  ok: '\u2713',
  amber: '\u25b2',
  bad: '!',
  violet: '?',
};

interface Props {
  tone: Tone;
  label: string;
  /** A sign of its own where several states share a tone. */
  sign?: string | undefined;
  /** What no longer stands is struck through. */
  struck?: boolean | undefined;
}

export function StatusChip({ tone, label, sign = SIGNS[tone], struck }: Props) {
  return (
    <span className={classes.chip} data-tone={tone} data-struck={struck || undefined}>
      <i aria-hidden>{sign}</i>
      <span>{label}</span>
    </span>
  );
}
