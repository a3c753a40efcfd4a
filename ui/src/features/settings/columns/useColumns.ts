import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyError, useNotifyDone } from '../../../components/notices';
import { t } from '../../../i18n';
import {
  call,
  type HeadColumn,
  type RegisterColumns,
  type RegisterHead,
  type RegisterKind,
} from '../../../ipc';

/** Chooses the columns of one register; each choice is kept at once and can be taken back. */
export function useColumns(heads: readonly RegisterHead[], kind: RegisterKind) {
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const { mutate } = useMutation({
    mutationFn: (next: readonly RegisterHead[]) => call('register_columns_save', { columns: chosenOf(next) }),
    // Shown before it is kept, so that the keyboard never waits.
    onMutate: (next) => queries.setQueryData(['register_heads'], next),
    onSuccess: ({ operation }) => notifyDone(t.settings.register_columns.saved, operation),
    onError: notifyError,
    onSettled: () => queries.invalidateQueries(),
  });
  const change = (columnOf: (column: HeadColumn) => HeadColumn) =>
    mutate(
      heads.map((head) => (head.register === kind ? { ...head, columns: head.columns.map(columnOf) } : head)),
    );
  return {
    print: (which: HeadColumn['column'], isPrinted: boolean) =>
      change((column) => (column.column === which ? { ...column, is_printed: isPrinted } : column)),
    restore: () => change((column) => ({ ...column, is_printed: column.is_norm })),
  };
}

/** What is sent: a register that prints just the norm's columns follows the norm. */
function chosenOf(heads: readonly RegisterHead[]): RegisterColumns {
  const of = (kind: RegisterKind) => {
    const columns = heads.find(({ register }) => register === kind)?.columns ?? [];
    if (columns.every((column) => column.is_norm === column.is_printed)) return [];
    return columns.filter((column) => column.is_printed).map(({ column }) => column);
  };
  return { incoming: of('in'), outgoing: of('out'), following: of('follow') };
}
