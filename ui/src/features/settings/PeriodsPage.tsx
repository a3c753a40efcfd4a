import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/errors';
import { periodName, periodsOf, sentence, useToday } from '../../components/values';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { PeriodRow } from './PeriodRow';
import classes from './settings.module.css';

const texts = t.settings.period;

/** Every period of a year; one that was never closed stands open. */
export function PeriodsPage() {
  const today = useToday();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const { data, error, refetch } = useQuery({
    queryKey: ['period_list'],
    queryFn: () => call('period_list'),
  });
  const icon = { size: '1.0625rem', stroke: 1.8, 'aria-hidden': true } as const;
  return (
    <section className={classes.table} aria-label={t.settings.pages.period}>
      <div className={classes.bar}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={texts.previousYear}
          onClick={() => setYear(year - 1)}
        >
          <IconChevronLeft {...icon} />
        </ActionIcon>
        <output>{sentence(periodName(String(year)))}</output>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={texts.nextYear}
          onClick={() => setYear(year + 1)}
        >
          <IconChevronRight {...icon} />
        </ActionIcon>
      </div>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.days}</th>
            <th scope="col">{texts.changedOn}</th>
            <th scope="col">{texts.actions}</th>
          </tr>
        </thead>
        <tbody>
          {data &&
            periodsOf(year).map((key) => (
              <PeriodRow key={key} name={key} period={data.find(({ id }) => id === key)} />
            ))}
        </tbody>
      </table>
    </section>
  );
}
