/** The one way errors are shown: in place, as a notice (see `notices`), or as a whole page. */
export { ErrorBoundary } from './ErrorBoundary';
export { ErrorNotice, ErrorPage, ErrorText } from './ErrorNotice';
