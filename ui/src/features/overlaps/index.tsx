export { OverlapsScreen as default } from './OverlapsScreen';
