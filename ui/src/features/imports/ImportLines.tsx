import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import type { ImportFate, ImportKind, ImportView } from '../../ipc';
import { ImportCorrect } from './ImportCorrect';
import { ImportRow } from './ImportRow';
import classes from './imports.module.css';
import type { Import } from './useImport';

const texts = t.imports;
const FATES = ['new', 'ask', 'refuse', 'duplicate', 'skip'] as const satisfies readonly ImportFate[];
/** The height of a row in pixels: two lines of text. */
const ROW = 52;

type Filter = ImportFate | 'all';

interface Props {
  kind: ImportKind;
  view: ImportView;
  state: Import;
}

/** What each row becomes and why; questions are answered for one row or for all that ask the same. */
export function ImportLines({ kind, view, state }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [correcting, setCorrecting] = useState<number>();
  const lines = filter === 'all' ? view.lines : view.lines.filter(({ fate }) => fate === filter);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const total = FATES.reduce((sum, fate) => sum + (view.counts[fate] ?? 0), 0);
  const data = [
    { value: 'all', label: texts.fateCount(texts.fates.all, formatNumber(total)) },
    ...FATES.map((fate) => ({
      value: fate,
      label: texts.fateCount(texts.fates[fate], formatNumber(view.counts[fate] ?? 0)),
    })),
  ];
  return (
    <Stack gap="xs">
      <Questions view={view} state={state} />
      <SegmentedControl
        aria-label={texts.filter}
        data={data}
        value={filter}
        onChange={(value) => setFilter(value as Filter)}
      />
      <section ref={scroller} className={classes.lines} aria-label={texts.lines}>
        <ul className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (!line) return null;
            return (
              <ImportRow
                key={line.row}
                line={line}
                top={start}
                height={ROW}
                onChoose={(choice) => state.choose(line.row, choice)}
                onCorrect={() => setCorrecting(line.row)}
              />
            );
          })}
        </ul>
      </section>
      {lines.length === 0 && <Text size="sm">{texts.nothingShown}</Text>}
      {correcting !== undefined && (
        <ImportCorrect
          kind={kind}
          row={correcting}
          onClose={() => setCorrecting(undefined)}
          onCorrect={(fields) => state.choose(correcting, { correct: fields })}
        />
      )}
    </Stack>
  );
}

/** Each kind of question once, with the answer for every row that asks it. */
function Questions({ view, state }: Pick<Props, 'view' | 'state'>) {
  if (view.questions.length === 0 && view.added.length === 0) return null;
  return (
    <section aria-label={texts.questions}>
      <Group gap="xs">
        {view.questions.map(({ reason, words, rows }) => (
          <Button key={reason} variant="light" size="compact-sm" onClick={() => state.accept(reason)}>
            {texts.acceptAll(words, formatNumber(rows))}
          </Button>
        ))}
      </Group>
      {view.added.length > 0 && <Text size="sm">{texts.added(view.added.join('; '))}</Text>}
    </section>
  );
}
