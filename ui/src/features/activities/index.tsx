export { ActivitiesScreen as default } from './ActivitiesScreen';
