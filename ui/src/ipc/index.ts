/** The only door to the backend: no other folder may import the host's packages. */

export type * from './attachments';
export type * from './backups';
export type * from './briefing';
export { call } from './call';
export type { ActName, CommandName, Commands, IsoDate, Request, Response } from './commands';
export type * from './dashboard';
export type * from './directive';
export { followDrops } from './drops';
export { type FieldFault, INTERNAL, IpcError, toIpcError } from './errors';
export type * from './health';
export type * from './history';
export type * from './imports';
export type * from './numbers';
export type * from './overlaps';
export type * from './packages';
export type * from './period';
export {
  type Draft,
  type DraftInput,
  type Filters,
  type InputOf,
  KINDS,
  type Kind,
  type ListQuery,
  type Page,
  type RecordInput,
  type RecordOf,
  type RowOf,
  type Saved,
  type Sort,
  type ViewOf,
} from './records';
export type * from './registers';
export type * from './secrets';
export type * from './session';
