import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ErrorNotice } from '../../components/errors';
import { Page } from '../../components/layout';
import { EmptyState } from '../../components/list';
import { t } from '../../i18n';
import { call, type OverlapGroup } from '../../ipc';
import classes from './desk.module.css';
import { GroupList } from './GroupList';
import { GroupPane } from './GroupPane';
import { SavingCard } from './SavingCard';
import { keyOf } from './work';

const texts = t.overlaps.desk;

/** The overlap desk: what waits for a decision, one group of it side by side, and what deciding has saved. */
export function OverlapsScreen() {
  const { data, error, refetch, isPending } = useQuery({
    queryKey: ['overlap_groups'],
    queryFn: () => call('overlap_groups'),
  });
  return (
    <Page title={t.areas.overlaps} {...(data && { subtitle: texts.waiting(data.length) })}>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {isPending && (
        <p className={classes.reading} role="status">
          <Loader size="sm" aria-hidden /> {texts.reading}
        </p>
      )}
      {data && <Desk groups={data} />}
    </Page>
  );
}

function Desk({ groups }: { groups: readonly OverlapGroup[] }) {
  const [active, setActive] = useState(0);
  const list = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const chosen = Math.min(active, groups.length - 1);
  const group = groups[chosen];
  useEffect(() => {
    // What was decided is gone, and the button with it: the keys go on in the list.
    if (groups && document.activeElement === document.body) focusGrid(list.current);
  }, [groups]);
  return (
    <div className={classes.desk}>
      <section ref={list} className={classes.box} aria-label={texts.list}>
        {group ? (
          <GroupList
            groups={groups}
            active={chosen}
            onActive={setActive}
            onOpen={() => pane.current?.querySelector('input')?.focus()}
          />
        ) : (
          <EmptyState title={texts.empty} hint={texts.emptyHint} />
        )}
      </section>
      <SavingCard />
      {group && (
        <section ref={pane} className={`${classes.box} ${classes.pane}`} aria-label={t.overlaps.group.label}>
          <GroupPane key={idOf(group)} group={group} onLeave={() => focusGrid(list.current)} />
        </section>
      )}
    </div>
  );
}

function focusGrid(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[role=grid]')?.focus();
}

/** A group that a late arrival has joined is looked at anew. */
function idOf({ members }: OverlapGroup): string {
  return members.map(({ work }) => keyOf(work)).join();
}
