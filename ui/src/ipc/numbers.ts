import type { Mark } from './bindings/Mark';

export type { Mark } from './bindings/Mark';

/** A quantity and the word it was given with. */
export interface MarkedNumber {
  value: number;
  mark: Mark;
}
