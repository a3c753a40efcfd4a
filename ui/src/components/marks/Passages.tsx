import { Fragment } from 'react';
import { apart, type Passage } from './apart';
import classes from './marks.module.css';

interface Props {
  text: string;
  /** In any order; they may overlap. */
  at: readonly Passage[];
}

/** A text with some of its passages marked. */
export function Passages({ text, at }: Props) {
  const marked = apart(text, at);
  if (marked.length === 0) return text;
  const ends = [0, ...marked.map(({ end }) => end)];
  return (
    <>
      {marked.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <mark className={classes.found}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends[marked.length])}
    </>
  );
}
