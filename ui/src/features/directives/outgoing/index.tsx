export { OutgoingScreen as default } from './OutgoingScreen';
