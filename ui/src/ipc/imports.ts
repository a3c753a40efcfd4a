/** Old files in: what a file would become, and what the clerk says about it. */
export type { ImportChoice } from './bindings/ImportChoice';
export type { ImportDone } from './bindings/ImportDone';
export type { ImportFate } from './bindings/ImportFate';
export type { ImportField } from './bindings/ImportField';
export type { ImportKind } from './bindings/ImportKind';
export type { ImportLine } from './bindings/ImportLine';
export type { ImportOptions } from './bindings/ImportOptions';
export type { ImportProgress } from './bindings/ImportProgress';
export type { ImportReason } from './bindings/ImportReason';
export type { ImportView } from './bindings/ImportView';
