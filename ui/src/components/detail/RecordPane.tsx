import type { ReactNode } from 'react';
import type { Kind } from '../../ipc';
import { ErrorNotice } from '../errors/ErrorNotice';
import { NothingChosen } from '../list/EmptyState';
import { isGone } from './gone';
import { useRecord } from './useRecord';

interface Props<View> {
  kind: Kind;
  id: string;
  children: (record: View) => ReactNode;
}

/** A record beside its list; one that was taken back leaves the place as if none was chosen. */
export function RecordPane<View extends { id: string }>({ kind, id, children }: Props<View>) {
  const { data, error, refetch } = useRecord<View>(kind, id);
  if (isGone(error)) return <NothingChosen />;
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return data ? children(data) : null;
}
