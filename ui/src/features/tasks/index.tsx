export { TasksScreen as default } from './TasksScreen';
