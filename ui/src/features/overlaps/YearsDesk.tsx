import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/errors';
import { EmptyState } from '../../components/list';
import { useToday } from '../../components/values';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { YearSwitch } from '../briefings/YearSwitch';
import { YearlyDialog } from './YearlyDialog';
import { YearlyFigures } from './YearlyFigures';
import classes from './years.module.css';

const texts = t.overlaps.years;

/** Before the offices worked as one and after: the table up to a year, and the way to type what paper knows of it. */
export function YearsDesk() {
  const [year, setYear] = useState(Number(useToday().slice(0, 4)));
  const [isTyping, setTyping] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['yearly_table', year],
    queryFn: () => call('yearly_table', { year }),
  });
  return (
    <section className={classes.sheet} aria-label={texts.label}>
      <header className={classes.bar}>
        <YearSwitch year={year} onChange={setYear} />
        <p>{texts.hint}</p>
        <Button variant="default" onClick={() => setTyping(true)}>
          {texts.type(year)}
        </Button>
      </header>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {data && data.lines.length === 0 && <EmptyState title={texts.empty} hint={texts.emptyHint} />}
      {data && data.lines.length > 0 && <YearlyFigures table={data} />}
      {isTyping && <YearlyDialog year={year} onClose={() => setTyping(false)} />}
    </section>
  );
}
