/** Files of a directive. Paths never reach the window: what was picked or dropped is asked for by its place. */
export type { AttachedFiles } from './bindings/AttachedFiles';
export type { Attachment } from './bindings/Attachment';
export type { MediaType } from './bindings/MediaType';

/** Files that the clerk picked or dropped; the host keeps where they lie. */
export interface Laid {
  tray: number;
  names: string[];
}

/** What is dragged over the window. */
export type Dragged = { state: 'over' } | { state: 'gone' } | ({ state: 'dropped' } & Laid);
