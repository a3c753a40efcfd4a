import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n';
import { call, type Kind } from '../../ipc';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatDateTime } from '../values';
import { DetailSection } from './DetailPane';
import classes from './detail.module.css';

/** Who changed the record, when, and how; newest first, as the store gives it. */
export function RecordHistory({ kind, id }: { kind: Kind; id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['history', kind, id],
    queryFn: () => call('history', { kind, id }),
  });
  return (
    <DetailSection title={t.common.detail.history}>
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {data?.length === 0 && <p className={classes.muted}>{t.common.detail.historyEmpty}</p>}
      <ol className={classes.history}>
        {data?.map(({ operation, at, account_name, words }) => (
          <li key={operation}>
            <span>{words}</span>
            <small>
              {formatDateTime(at)} · {account_name}
            </small>
          </li>
        ))}
      </ol>
    </DetailSection>
  );
}
