/** The first screen as the backend counts it: numbers, names and ids; every sentence is made in the window. */
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

/** What was done from the first day of a period to a day within it. */
export interface Figures {
  from: string;
  to: string;
  directives_in: number;
  /** Of those that came in, how many were handled by `to`. */
  directives_handled: number;
  directives_out: number;
  tasks_finished: number;
  /** Tasks carried over or newly given and not cancelled. */
  tasks_given: number;
  /** Activities, each once under its lead. */
  activities: number;
  /** None when nobody counted. */
  attendances: MarkedNumber | null;
  /** Distinct villages reached, and how many there are. */
  villages_reached: number;
  villages: number;
}

/** A task that is late or soon due: the fields of the task list that the first screen shows. */
export interface DueTask {
  id: string;
  title: string;
  lead_name: string;
  source_label: string | null;
  due_on: string | null;
  /** Days behind the deadline, 0 when in time. */
  days_late: number;
}

/** A meeting that is next. */
export interface NextMeeting {
  id: string;
  name: string;
  day: string;
  starts_at: string | null;
  venue: string;
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
  /** The tasks longest overdue, at most eight. */
  overdue: DueTask[];
  /** The tasks due from today on within the days the office calls soon, at most eight. */
  due_soon: DueTask[];
  /** At most eight, the nearest first. */
  meetings: NextMeeting[];
  /** Every member of the bloc in its order, the office itself too when it led any. */
  organisations: OrganisationAttendances[];
  briefing: BriefingDue;
}
