export { type Answer, ConfirmProvider, type Question, useConfirm } from './ConfirmProvider';
