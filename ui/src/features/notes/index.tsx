export { NotesScreen as default } from './NotesScreen';
