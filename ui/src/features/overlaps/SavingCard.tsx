import { useQuery } from '@tanstack/react-query';
import { type Fact, Facts, known } from '../../components/detail';
import { ErrorNotice } from '../../components/errors';
import { Card } from '../../components/layout';
import { endOf, formatNumber, periodTitle, sentence, startOf, useToday } from '../../components/values';
import { t } from '../../i18n';
import { call, type Saving } from '../../ipc';
import classes from './desk.module.css';

const texts = t.overlaps.saving;

/** What merging has saved in the quarter that today lies in. */
export function SavingCard() {
  const today = useToday();
  const span = { from: startOf('quarter', today), to: endOf('quarter', today) };
  const { data, error, refetch } = useQuery({
    queryKey: ['overlap_saving', span],
    queryFn: () => call('overlap_saving', span),
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys.
    <div className={classes.saving} tabIndex={0}>
      <Card title={texts.title} subtitle={sentence(periodTitle(quarterOf(today)))}>
        {error && <ErrorNotice error={error} onRetry={refetch} />}
        {data && (
          <>
            <Facts facts={factsOf(data)} />
            <Letters lines={data.lines} />
          </>
        )}
      </Card>
    </div>
  );
}

/** What the program counts is always told, even when it is nothing; what is only known when typed in, when it is. */
function factsOf(saving: Saving): Fact[] {
  const { letters_merged, tasks_left, meetings_saved, reports_merged, invitations_saved, money_saved } =
    saving;
  return [
    { label: texts.letters, value: formatNumber(letters_merged) },
    { label: texts.tasks, value: formatNumber(tasks_left) },
    { label: texts.meetings, value: formatNumber(meetings_saved) },
    { label: texts.reports, value: formatNumber(reports_merged) },
    ...known([
      { label: texts.invitations, value: invitations_saved > 0 ? formatNumber(invitations_saved) : null },
      { label: texts.money, value: money_saved > 0 ? t.fields.moneyRead(formatNumber(money_saved)) : null },
    ]),
  ];
}

function Letters({ lines }: Pick<Saving, 'lines'>) {
  if (lines.length === 0) return <p className={classes.none}>{texts.none}</p>;
  return (
    <table className={classes.letters} aria-label={texts.table}>
      <thead>
        <tr>
          <th scope="col">{texts.issuer}</th>
          <th scope="col">{texts.lettersOf}</th>
          <th scope="col">{texts.tasksOf}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ issuer, letters, tasks }) => (
          <tr key={issuer}>
            <th scope="row">{issuer}</th>
            <td>{formatNumber(letters)}</td>
            <td>{formatNumber(tasks)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
