import { useCallback, useState } from 'react';
import { ErrorNotice } from '../../components/errors';
import { EmptyState } from '../../components/list';
import { t } from '../../i18n';
import type { OverlapGroup } from '../../ipc';
import { DeskFrame } from './DeskFrame';
import classes from './desk.module.css';
import { GroupList } from './GroupList';
import { GroupPane } from './GroupPane';
import { Reading } from './Reading';
import { useGroups } from './useGroups';
import { keyOf } from './work';

const texts = t.overlaps.desk;

/** Directives and tasks that may be one: the groups that wait, one of them side by side. */
export function GroupsDesk() {
  const [active, setActive] = useState(0);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const show = useCallback((next: typeof range) => {
    setRange((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, []);
  const { total, at, error, retry } = useGroups(range.first, range.last, active);
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (total === undefined) return <Reading />;
  const chosen = Math.max(0, Math.min(active, total - 1));
  const group = at(chosen);
  return (
    <>
      <p className={classes.waiting} role="status">
        {texts.waiting(total)}
      </p>
      <DeskFrame
        label={texts.list}
        answer={at}
        list={(open) =>
          total > 0 ? (
            <GroupList
              total={total}
              at={at}
              active={chosen}
              onActive={setActive}
              onOpen={open}
              onRange={show}
            />
          ) : (
            <EmptyState title={texts.empty} hint={texts.emptyHint} />
          )
        }
        pane={group ? (leave) => <GroupPane key={idOf(group)} group={group} onLeave={leave} /> : null}
      />
    </>
  );
}

/** A group that a late arrival has joined is looked at anew. */
function idOf({ members }: OverlapGroup): string {
  return members.map(({ work }) => keyOf(work)).join();
}
