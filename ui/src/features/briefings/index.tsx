export { BriefingsScreen as default } from './BriefingsScreen';
