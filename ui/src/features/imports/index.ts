/** Files in and out of a list: one menu in the head of a screen, one dialog behind it. */
export { ListFiles } from './ListFiles';
