/**
 * The labels of the window. Every word a clerk reads in the window stands here, except sentences that
 * come with an answer of the backend; a test fails when a component carries words of its own.
 */
export { vi as t } from './vi/index';
