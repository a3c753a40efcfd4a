import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigation } from '../../app/navigation';
import { ErrorNotice } from '../../components/errors';
import { Page } from '../../components/layout';
import { daysBetween, formatLongDate, periodName, sentence, useToday } from '../../components/values';
import { t } from '../../i18n';
import { call, type Dashboard, type Span } from '../../ipc';
import { Agenda } from './Agenda';
import { AttendanceBars } from './AttendanceBars';
import { DueTasks } from './DueTasks';
import { FigureCards } from './FigureCards';
import classes from './overview.module.css';
import { TodayCard } from './TodayCard';

const texts = t.overview;
const SPANS = (['month', 'quarter', 'year'] as const).map((value) => ({ value, label: texts.spans[value] }));

/** The first screen: what waits today, how the period stands, what comes next. */
export function OverviewScreen() {
  const today = useToday();
  const { go } = useNavigation();
  const [span, setSpan] = useState<Span>('month');
  const { data, error, refetch } = useQuery({
    queryKey: ['dashboard', span],
    queryFn: () => call('dashboard', { period: span }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t.areas.overview}
      subtitle={[formatLongDate(today), data && remaining(data)].filter(Boolean).join(' · ')}
      controls={
        <SegmentedControl
          aria-label={texts.spanLabel}
          data={SPANS}
          value={span}
          onChange={(value) => setSpan(value as Span)}
        />
      }
      action={
        <Button
          leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />}
          onClick={() => go({ area: 'directivesIn', intent: 'create' })}
        >
          {texts.register}
        </Button>
      }
    >
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {data && <Content data={data} />}
    </Page>
  );
}

function Content({ data }: { data: Dashboard }) {
  return (
    <>
      <FigureCards data={data} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <DueTasks data={data} />
          <AttendanceBars data={data} />
        </div>
        <div className={classes.column}>
          <TodayCard data={data} />
          <Agenda data={data} />
        </div>
      </div>
    </>
  );
}

function remaining({ period, period_ends, today }: Dashboard): string {
  return texts.left(sentence(periodName(period)), daysBetween(today, period_ends));
}
