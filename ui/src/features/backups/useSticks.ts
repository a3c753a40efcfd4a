import { useQuery } from '@tanstack/react-query';
import { call } from '../../ipc';

/** How often the window looks what is plugged in, in milliseconds. */
const LOOK = 3000;

/** What is plugged in now. */
export function useSticks() {
  return useQuery({ queryKey: ['sticks'], queryFn: () => call('stick_list'), refetchInterval: LOOK });
}
