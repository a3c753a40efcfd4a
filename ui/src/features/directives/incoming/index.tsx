export { IncomingScreen as default } from './IncomingScreen';
