import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/errors';
import { formatDate, formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call, type PackageLog } from '../../ipc';
import classes from './packages.module.css';

const texts = t.packages;

/** Every package made or taken here, the newest first. */
export function PackageLogTable() {
  const { data, error, refetch } = useQuery({
    queryKey: ['package_log'],
    queryFn: () => call('package_log'),
  });
  return (
    <section className={classes.sheet} aria-label={texts.log}>
      <h3>{texts.log}</h3>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {data?.length === 0 && <Text size="sm">{texts.noLog}</Text>}
      {data && data.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{texts.loggedOn}</th>
              <th scope="col">{texts.way}</th>
              <th scope="col">{texts.partner}</th>
              <th scope="col">{texts.number}</th>
              <th scope="col">{texts.days}</th>
              <th scope="col">{texts.contents}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ entry }: { entry: PackageLog }) {
  const { activities, tasks, documents } = entry;
  return (
    <tr>
      <td>{formatDate(entry.logged_on)}</td>
      <td>{texts.ways[entry.way]}</td>
      <td>{entry.partner_name}</td>
      <td>{entry.number}</td>
      <td>{texts.span(formatDate(entry.from_day), formatDate(entry.to_day))}</td>
      <td>{texts.madeCounts(formatNumber(activities), formatNumber(tasks), formatNumber(documents))}</td>
    </tr>
  );
}
