/** What was done, by whom, and what the search finds. */

export type { HistoryStep } from './bindings/HistoryStep';
export type { Hit } from './bindings/Hit';
export type { Hits } from './bindings/Hits';
export type { SearchQuery } from './bindings/SearchQuery';
export type { Undone } from './bindings/Undone';
