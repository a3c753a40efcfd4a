import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { mayLeave } from '../components/form';
import type { RecordInput } from '../ipc';
import type { AreaId } from './areas';

/** Where the window stands. There are no addresses: nothing of an office belongs in a history of pages. */
export interface Place {
  area: AreaId;
  /** The kind of the record, where a screen shows several. */
  kind?: string;
  /** A record to show at once, for example one found by the search. */
  record?: string;
  /** Open the form for a new record. */
  intent?: 'create';
  /** What the new record starts with: values of its input, such as the conclusion a task comes from. */
  prefill?: RecordInput;
}

interface Navigation {
  place: Place;
  go: (place: Place) => Promise<void>;
}

const Context = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('NavigationProvider is missing.');
  return navigation;
}

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<Place>({ area: 'overview' });
  const go = useCallback(async (next: Place) => {
    if (await mayLeave()) setPlace(next);
  }, []);
  const value = useMemo(() => ({ place, go }), [place, go]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
