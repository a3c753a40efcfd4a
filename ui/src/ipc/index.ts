/** The only door to the backend: no other folder may import the host's packages. */
export { call } from './call';
export type {
  CommandName,
  Commands,
  Counters,
  Dashboard,
  HistoryEntry,
  IsoDate,
  PeriodKind,
  Request,
  Response,
  SearchHit,
  Undone,
} from './commands';
export { type FieldFault, INTERNAL, IpcError, toIpcError } from './errors';
export {
  type FilterValue,
  KINDS,
  type Kind,
  type ListQuery,
  type Page,
  type RecordInput,
  type RecordOf,
  type Saved,
  type Sort,
  type StoredDraft,
} from './records';
export type {
  Account,
  BookInput,
  MemberInput,
  OfficeCreated,
  OfficeInput,
  OpenSession,
  SessionState,
  StickBackup,
} from './session';
