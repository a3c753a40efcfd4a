import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { areaOf } from '../../../app/areas';
import { useNavigation } from '../../../app/navigation';
import { call } from '../../../ipc';
import type { Direction, Directive } from './types';

/** The search knows directives, not registers: one that was asked for here and lives in the other is shown there. */
export function useOtherRegister(record: string | undefined, here: Direction): void {
  const { go } = useNavigation();
  const { data } = useQuery({
    queryKey: ['record_get', 'directive', record],
    queryFn: () => call('record_get', { kind: 'directive', id: record ?? '' }),
    enabled: record !== undefined,
  });
  const direction = (data as Directive | undefined)?.direction;
  useEffect(() => {
    if (!record || !direction || direction === here) return;
    void go({ area: areaOf('directive', direction), record });
  }, [record, direction, here, go]);
}
