/** What is asked about directives beside what all records share: while they are typed, in lists, and by rule. */
export type { RegisterRules } from './bindings/RegisterRules';
export type { RegisterRulesInput } from './bindings/RegisterRulesInput';
export type { SavedFilter } from './bindings/SavedFilter';
export type { SavedFilterInput } from './bindings/SavedFilterInput';
export type { SymbolProposal } from './bindings/SymbolProposal';
export type { Twin } from './bindings/Twin';
export type { TwinQuery } from './bindings/TwinQuery';
