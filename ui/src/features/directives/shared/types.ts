/** Directives as the backend gives them, under the names this feature uses. */
import type { RowOf, ViewOf } from '../../../ipc';

/** A line of a register. */
export type DirectiveRow = RowOf<'directive'>;
/** A directive with everything that hangs on it. */
export type Directive = ViewOf<'directive'>;
export type DirectiveState = DirectiveRow['state'];
export type Direction = DirectiveRow['direction'];
/** Bút phê: who leads, in the leader's own words. */
export type Routing = Directive['routings'][number];
/** A directive at the other end of a relation. */
export type RelatedDirective = Directive['related'][number];
export type Book = ViewOf<'book'>;
