/** Showing where something that was looked for stands. */
export { marked } from './marked';
export { type Passage, Passages } from './Passages';
export { passagesOf, type Wanted, wantedWords } from './words';
