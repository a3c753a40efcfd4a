import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { ConfirmProvider } from '../components/confirm';

/** What set-up, a restore and the office have in common and the lock does without: notices and questions. */
export function Inside({ children }: { children: ReactNode }) {
  return (
    <>
      <Notifications position="bottom-center" limit={3} />
      <ConfirmProvider>{children}</ConfirmProvider>
    </>
  );
}
