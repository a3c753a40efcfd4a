import { Button, Checkbox } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { Column } from '../../../components/list';
import { May } from '../../../components/may';
import { t } from '../../../i18n';
import classes from '../shared/shared.module.css';
import type { DirectiveRow } from '../shared/types';
import { RouteDialog } from './RouteDialog';

const texts = t.directives.bulk;

/** Letters picked for one routing: a column of ticks, Space on a row, and the bar with what can be done to them. */
export function usePicking(columns: readonly Column<DirectiveRow>[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [routing, setRouting] = useState(false);
  const toggle = useCallback(({ id }: { id: string }) => {
    setPicked((known) => {
      const next = new Set(known);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const withTicks = useMemo(() => [tickColumn(picked, toggle), ...columns], [columns, picked, toggle]);
  const clear = () => setPicked(new Set());
  const close = () => setRouting(false);
  const bar = picked.size > 0 && (
    <div className={classes.picked}>
      <output>{texts.picked(picked.size)}</output>
      <May to="comment">
        <Button size="compact-md" onClick={() => setRouting(true)}>
          {texts.route}
        </Button>
      </May>
      <Button size="compact-md" variant="subtle" onClick={clear}>
        {texts.clear}
      </Button>
      {routing && <RouteDialog directives={[...picked]} onDone={clear} onClose={close} />}
    </div>
  );
  return { columns: withTicks, bar, toggle };
}

function tickColumn(picked: ReadonlySet<string>, toggle: (row: DirectiveRow) => void): Column<DirectiveRow> {
  return {
    id: 'pick',
    header: texts.pick,
    width: '3.25rem',
    cell: (row) => (
      <Checkbox
        size="xs"
        aria-label={texts.pickOne(row.abstract)}
        checked={picked.has(row.id)}
        onChange={() => toggle(row)}
        // The keys of the list pass it by: there Space picks the row.
        tabIndex={-1}
      />
    ),
  };
}
