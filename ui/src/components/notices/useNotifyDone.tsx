import { Button, Group, Kbd } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { t } from '../../i18n';
import { call } from '../../ipc';
import { notifyError, notifyPlain } from './notices';

const LAST = 'last-operation';

/** Takes back an operation, or the last one when none is named, and says what was taken back. */
export function useUndo(): (operation?: number) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (operation) => {
      try {
        const { words } = await call('undo', { operation: operation ?? null });
        notifications.hide(LAST);
        notifyPlain(t.shell.undone(words));
        await queries.invalidateQueries();
      } catch (reason) {
        notifyError(reason);
      }
    },
    [queries],
  );
}

/** Tells what was done, with the way back beside it. One notice at a time: the way back is for the last step. */
export function useNotifyDone(): (message: string, operation: number) => void {
  const undo = useUndo();
  return useCallback(
    (message, operation) => {
      notifications.hide(LAST);
      // Nothing was changed, so there is nothing to take back.
      if (operation === 0) return notifyPlain(message);
      notifications.show({
        id: LAST,
        message: <Done message={message} onUndo={() => undo(operation)} />,
        color: 'teal.9',
        autoClose: 10_000,
        closeButtonProps: { 'aria-label': t.common.close },
      });
    },
    [undo],
  );
}

function Done({ message, onUndo }: { message: string; onUndo: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <span>{message}</span>
      <Button variant="subtle" size="compact-sm" onClick={onUndo} rightSection={<Kbd size="xs">Ctrl Z</Kbd>}>
        {t.common.undo}
      </Button>
    </Group>
  );
}
