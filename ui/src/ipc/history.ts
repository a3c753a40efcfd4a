/** What was done, by whom, and what the search finds. */
export type { Found } from './bindings/Found';
export type { HistoryStep } from './bindings/HistoryStep';
export type { SearchQuery } from './bindings/SearchQuery';
export type { Undone } from './bindings/Undone';
