/** Showing where something that was looked for, or is shared with another text, stands. */

export { apart, type Passage } from './apart';
export { marked } from './marked';
export { Passages } from './Passages';
export { passagesOf, type Wanted, wantedWords } from './words';
