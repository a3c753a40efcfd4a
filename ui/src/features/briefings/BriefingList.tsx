import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ErrorNotice } from '../../components/errors';
import { EmptyState } from '../../components/list';
import { ListGrid } from '../../components/list/ListGrid';
import { t } from '../../i18n';
import { call, type Sort } from '../../ipc';
import { BriefingDetail } from './BriefingDetail';
import classes from './briefings.module.css';
import { COLUMNS } from './columns';

const texts = t.briefings;

/** More than a year has periods, replaced briefings included. */
const MOST = 100;

const ignore = () => undefined;

interface Props {
  year: number;
  /** What to do where nothing stands yet. */
  action: ReactNode;
  onOpen: (id: string) => void;
}

export function BriefingList({ year, action, onOpen }: Props) {
  const [sort, setSort] = useState<Sort | null>(null);
  const [active, setActive] = useState(0);
  const query = { q: '', filters: { year: String(year) }, sort, offset: 0, limit: MOST };
  const { data, error, refetch } = useQuery({
    queryKey: ['briefing_list', query],
    queryFn: () => call('briefing_list', { query }),
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!data) return null;
  const { rows } = data;
  const chosen = rows[Math.min(active, rows.length - 1)];
  if (!chosen) return <EmptyState title={texts.empty(year)} hint={texts.emptyHint} action={action} />;
  const open = (index: number) => onOpen((rows[index] ?? chosen).id);
  return (
    <div className={classes.split}>
      <section className={classes.card} aria-label={texts.list}>
        <ListGrid
          label={texts.list}
          columns={COLUMNS}
          rows={{ total: rows.length, at: (index) => rows[index] }}
          sort={sort}
          active={active}
          onSort={setSort}
          onActive={setActive}
          onOpen={open}
          onRange={ignore}
        />
      </section>
      <aside className={classes.card} aria-label={t.common.detail.label}>
        <BriefingDetail row={chosen} onOpen={() => onOpen(chosen.id)} />
      </aside>
    </div>
  );
}
