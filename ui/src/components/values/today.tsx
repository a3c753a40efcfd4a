import { createContext, useContext } from 'react';
import type { IsoDate } from '../../ipc';

/** The office's day, from the backend's clock; the window never asks a clock of its own. */
const Today = createContext<IsoDate>('1970-01-01');

export const TodayProvider = Today.Provider;

export function useToday(): IsoDate {
  return useContext(Today);
}
