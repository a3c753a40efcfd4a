import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/errors';
import { EmptyState } from '../../components/list';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { BesideList } from './BesideList';
import { BesidePane } from './BesidePane';
import { type BesideKind, pairOf, QUESTIONS } from './beside';
import { DeskFrame } from './DeskFrame';
import classes from './desk.module.css';
import { Reading } from './Reading';

/** One of the lists of the calendar: pairs to be joined, that clash, or that may be one event. */
export function BesideDesk({ list }: { list: BesideKind }) {
  const [active, setActive] = useState(0);
  const texts = t.overlaps.beside[list];
  const { data, error, refetch } = useQuery({
    queryKey: [QUESTIONS[list]],
    queryFn: () => call(QUESTIONS[list]),
  });
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!data) return <Reading />;
  const chosen = Math.max(0, Math.min(active, data.length - 1));
  const pair = data[chosen];
  return (
    <>
      <p className={classes.waiting} role="status">
        {texts.waiting(data.length)}
      </p>
      <DeskFrame
        label={texts.list}
        answer={data}
        list={(open) =>
          pair ? (
            <BesideList label={texts.list} pairs={data} active={chosen} onActive={setActive} onOpen={open} />
          ) : (
            <EmptyState title={texts.empty} hint={texts.emptyHint} />
          )
        }
        pane={
          pair
            ? (leave) => <BesidePane key={pairOf(pair)} list={list} pair={pair} all={data} onLeave={leave} />
            : null
        }
      />
    </>
  );
}
