import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { ConfirmProvider } from '../components/confirm';
import { TodayProvider } from '../components/values';

interface Props {
  today: string;
  children: ReactNode;
}

/** What set-up and the office have in common and the lock does without: notices, questions, the day. */
export function Inside({ today, children }: Props) {
  return (
    <TodayProvider value={today}>
      <Notifications position="bottom-center" limit={3} />
      <ConfirmProvider>{children}</ConfirmProvider>
    </TodayProvider>
  );
}
