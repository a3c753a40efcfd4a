export { PaperButton } from './PaperButton';
export { type Paper, PaperDialog } from './PaperDialog';
