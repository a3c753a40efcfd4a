/** Quantities and how exact they are. */
export type { Mark } from './bindings/Mark';
export type { Quantity as MarkedNumber } from './bindings/Quantity';
