/** What is asked about directives while they are typed. */
export type { SymbolProposal } from './bindings/SymbolProposal';
export type { Twin } from './bindings/Twin';
export type { TwinQuery } from './bindings/TwinQuery';
