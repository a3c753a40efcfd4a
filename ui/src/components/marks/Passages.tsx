import { Fragment } from 'react';
import classes from './marks.module.css';

/** A passage of a text, counted as JavaScript counts: from `start` up to but not including `end`. */
export interface Passage {
  start: number;
  end: number;
}

interface Props {
  text: string;
  /** In order and apart from each other. */
  at: readonly Passage[];
}

/** A text with some of its passages marked. */
export function Passages({ text, at }: Props) {
  if (at.length === 0) return text;
  const ends = [0, ...at.map(({ end }) => end)];
  return (
    <>
      {at.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <mark className={classes.found}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends[at.length])}
    </>
  );
}
