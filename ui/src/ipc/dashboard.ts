/** The first screen as the backend counts it: numbers, names and ids; every sentence is made in the window. */
export type { BriefingDue } from './bindings/BriefingDue';
export type { Counters } from './bindings/Counters';
export type { Dashboard } from './bindings/Dashboard';
export type { Figures } from './bindings/Figures';
export type { OrganisationAttendances } from './bindings/OrganisationAttendances';
export type { Span } from './bindings/Span';
