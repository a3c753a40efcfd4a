export { MeetingsScreen as default } from './MeetingsScreen';
