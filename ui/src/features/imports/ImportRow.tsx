import { Button } from '@mantine/core';
import { StatusChip, type Tone } from '../../components/list';
import { t } from '../../i18n';
import type { ImportChoice, ImportFate, ImportLine } from '../../ipc';
import classes from './imports.module.css';

const texts = t.imports;
const TONES: Readonly<Record<ImportFate, Tone>> = {
  new: 'ok',
  ask: 'amber',
  refuse: 'bad',
  duplicate: 'violet',
  skip: 'neutral',
};
/** Fates that the clerk may turn. */
const OPEN: readonly ImportFate[] = ['ask', 'duplicate'];

interface Props {
  line: ImportLine;
  top: number;
  height: number;
  onChoose: (choice: ImportChoice) => void;
  onCorrect: () => void;
}

/** One row of the file: what becomes of it, why, and what can be said about it. */
export function ImportRow({ line, top, height, onChoose, onCorrect }: Props) {
  const { row, fate, why, content, hidden } = line;
  const remarks = [why, hidden ? texts.hidden : ''].filter((words) => words !== '').join(' · ');
  return (
    <li className={classes.line} style={{ height, transform: `translateY(${top}px)` }}>
      <span className={classes.number}>{row}</span>
      <span>
        <StatusChip tone={TONES[fate]} label={texts.fates[fate]} />
      </span>
      <span className={classes.words}>
        <span>{content}</span>
        {remarks && <small>{remarks}</small>}
      </span>
      <span className={classes.choices}>
        {OPEN.includes(fate) && (
          <Button
            variant="default"
            size="compact-xs"
            aria-label={texts.acceptRow(row)}
            onClick={() => onChoose('accept')}
          >
            {texts.accept}
          </Button>
        )}
        {(fate === 'ask' || fate === 'refuse') && (
          <Button variant="default" size="compact-xs" aria-label={texts.correctRow(row)} onClick={onCorrect}>
            {texts.correct}
          </Button>
        )}
        {(fate === 'ask' || fate === 'new') && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={texts.skipRow(row)}
            onClick={() => onChoose('skip')}
          >
            {texts.skip}
          </Button>
        )}
      </span>
    </li>
  );
}
