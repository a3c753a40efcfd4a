/** Packages between offices: the page in the settings. */
export { PackagesPage } from './PackagesPage';
