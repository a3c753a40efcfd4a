import { Kbd } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { t } from '../../i18n';
import { call, type OverlapMatch, type TypedWork, type WorkKind } from '../../ipc';
import { HintLine } from './HintLine';
import classes from './hints.module.css';
import { phrasesIn, sharedPassages } from './passages';
import { useHintKeys } from './useHintKeys';
import { useComposing, useRested } from './useRested';
import { useNamed, useTyped } from './useTyped';
import { keyOf } from './work';

const texts = t.overlaps.hints;

interface Props {
  kind: WorkKind;
  /** The record being changed; a new one has none. */
  id?: string | undefined;
}

/**
 * What stands already and may be the same work as what is being typed, under the field of its words. It only tells:
 * it waits for a pause, takes no focus, and merges nothing.
 */
export function OverlapHints({ kind, id }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const typed = useTyped(kind, id);
  const rested = useRested(JSON.stringify(typed), useComposing(box));
  const { asked, matches } = useMatches(rested);
  useHintKeys(box);
  const isNamed = useNamed();
  const shown = typed.text.trim() === '' ? [] : matches.filter(({ work }) => !isNamed(work));
  return (
    <div ref={box} className={classes.hints} aria-live="polite">
      {shown.length > 0 && <Lines asked={asked} matches={shown} />}
    </div>
  );
}

interface Answer {
  /** The text that was asked about; the field may have moved on. */
  asked: string;
  matches: OverlapMatch[];
}

const NOTHING: Answer = { asked: '', matches: [] };

/** A question that fails stays unanswered: a hint is never worth an error over a form. */
function useMatches(rested: string): Answer {
  const typed = JSON.parse(rested) as TypedWork;
  const { data } = useQuery({
    queryKey: ['overlaps_while_typing', typed],
    queryFn: async (): Promise<Answer> => ({
      asked: typed.text,
      matches: await call('overlaps_while_typing', { typed }),
    }),
    placeholderData: keepPreviousData,
    enabled: typed.text.trim() !== '',
  });
  return data ?? NOTHING;
}

function Lines({ asked, matches }: Answer) {
  const passages = matches.flatMap(({ reasons }) => sharedPassages(reasons).map(({ a }) => a));
  const phrases = phrasesIn(asked, passages).map(texts.quoted).join(', ');
  return (
    <>
      <p className={classes.title}>
        <b>{texts.title(matches.length)}</b>
        <span>
          <Kbd size="xs">F6</Kbd> {texts.keys}
        </span>
      </p>
      {phrases && <p className={classes.here}>{texts.here(phrases)}</p>}
      <ul>
        {matches.map((match) => (
          <li key={keyOf(match.work)}>
            <HintLine match={match} />
          </li>
        ))}
      </ul>
    </>
  );
}
