import { createContext, useContext } from 'react';

interface Scope {
  /** The briefing. */
  id: string;
  /** Whether its words and figures may be changed now. */
  editable: boolean;
}

const Context = createContext<Scope | null>(null);

export const BriefingScope = Context.Provider;

/** Which briefing a paragraph, table or figure belongs to. */
export function useBriefingScope(): Scope {
  const scope = useContext(Context);
  if (!scope) throw new Error('A part of a briefing stands outside one.');
  return scope;
}
