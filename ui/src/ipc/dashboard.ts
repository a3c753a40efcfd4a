/** The first screen as the backend counts it: numbers, names and ids; every sentence is made in the window. */
import type { MeetingRow } from './bindings/MeetingRow';
import type { Page } from './bindings/Page';
import type { TaskRow } from './bindings/TaskRow';
import type { Urgency } from './bindings/Urgency';
import type { MarkedNumber } from './numbers';
import type { PeriodKey } from './period';

/** How long the figures of the first screen run; its lists are always of today. */
export type Span = 'month' | 'quarter' | 'year';

/** Work that waits. */
export interface Counters {
  /** Incoming directives that nobody has been told to handle. */
  directives_unrouted: number;
  /** Incoming directives past their deadline. */
  directives_overdue: number;
  /** Outgoing drafts without a number. */
  directives_unnumbered: number;
  tasks_overdue: number;
  tasks_due_soon: number;
}

/** What was done within some days; everything is as it stood on the last of them. */
export interface Figures {
  from: string;
  to: string;
  directives_in: number;
  /** Of those, handled. */
  directives_handled: number;
  /** Of those, not handled yet. */
  directives_waiting: number;
  directives_out: number;
  /** Of those, issued. */
  directives_issued: number;
  /** Of those, without a number. */
  directives_drafts: number;
  /** Tasks with a deadline that were finished. */
  tasks_finished: number;
  /** Tasks with a deadline carried over or newly given, without the cancelled ones. */
  tasks_given: number;
  /** Of those, past their deadline. */
  tasks_overdue: number;
  /** Activities, each once under its lead. */
  activities: number;
  /** None when nobody counted. */
  attendances: MarkedNumber | null;
  /** Distinct villages reached, and how many there are. */
  villages_reached: number;
  villages: number;
}

/** A directive to hand over: urgent, or in the house for more than a working day. */
export interface Handover {
  id: string;
  number: number | null;
  day: string;
  issuer: string;
  symbol: string;
  abstract: string;
  urgency: Urgency;
  deadline: string | null;
  lead_name: string | null;
}

/** What is to be done today. */
export interface TodaysWork {
  handover: Page<Handover>;
  tasks: TaskRow[];
  meetings: MeetingRow[];
}

/** Attendances under one lead, now and in the same number of days of the period before. */
export interface OrganisationAttendances {
  id: string;
  short_name: string;
  now: MarkedNumber | null;
  before: MarkedNumber | null;
}

export type BriefingState = 'draft' | 'printed' | 'signed' | 'issued' | 'withdrawn';

/** The monthly briefing that is to be handed in next. */
export interface BriefingDue {
  period: PeriodKey;
  due_on: string;
  /** Negative when the day has passed. */
  days_left: number;
  /** None when it was not begun. */
  briefing: string | null;
  state: BriefingState | null;
}

export interface Dashboard {
  today: string;
  /** The period under way and its last day. */
  period: PeriodKey;
  period_ends: string;
  now: Figures;
  /** The same number of days of the period before, and never more than it has. */
  before: Figures;
  before_period: PeriodKey;
  counters: Counters;
  work: TodaysWork;
  /** The tasks longest overdue. */
  overdue: TaskRow[];
  /** The tasks due from today on within the days the office calls soon. */
  due_soon: TaskRow[];
  /** The nearest first. */
  meetings: MeetingRow[];
  /** Every member of the bloc in its order, the office itself too when it led any. */
  organisations: OrganisationAttendances[];
  briefing: BriefingDue;
}
