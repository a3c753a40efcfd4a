/** What is done to one record beside keeping it: each step a small form, the rare ones behind a menu. */

export { ActDialog } from './ActDialog';
export { type MenuAction, MoreMenu } from './MoreMenu';
export { type Copies, useCopies } from './useCopies';
