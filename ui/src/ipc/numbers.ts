/** How exact a quantity is: exactly, over, nearly, about. */
export type Mark = 'exact' | 'over' | 'nearly' | 'about';

/** A quantity and the word it was given with. */
export interface MarkedNumber {
  value: number;
  mark: Mark;
}
