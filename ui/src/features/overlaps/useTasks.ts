import { queryOptions, useQueries } from '@tanstack/react-query';
import { call, type OverlapMatch, type ViewOf } from '../../ipc';

/** A task whole, under the same key as wherever else it is shown. */
export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['record_get', 'task', id],
    queryFn: () => call('record_get', { kind: 'task', id }) as Promise<unknown> as Promise<ViewOf<'task'>>,
  });

/** The tasks that works are or lead to and that still stand; nothing while they are on the way. */
export function useTasks(members: readonly OverlapMatch[]): ViewOf<'task'>[] | undefined {
  const ids = new Set(
    members.flatMap(({ work, tasks }) => (work.kind === 'task' ? [work.id, ...tasks] : tasks)),
  );
  const answers = useQueries({ queries: [...ids].map(taskQuery) });
  if (answers.some(({ isPending }) => isPending)) return undefined;
  return answers.flatMap(({ data }) => (data && !data.cancelled_on ? [data] : []));
}
