/** Works that may be one: what is asked about, what is found, what is decided, what that saved. */
import type { TaskInput } from './bindings/TaskInput';
import type { IsoDate } from './commands';

/** Which book a work stands in. */
export type WorkKind = 'activity' | 'directive' | 'meeting' | 'task';

/** A piece of work by its book and id. */
export interface WorkRef {
  kind: WorkKind;
  id: string;
}

/** What stands in a form so far. */
export interface TypedWork {
  kind: WorkKind;
  /** The record that is being changed; none for a new one. */
  id: string | null;
  /** The abstract, title or name. */
  text: string;
  /** Who issued or leads it, in words. */
  organisation: string | null;
  document_type: string | null;
  symbol: string | null;
  /** The document's date, or the day it is given or held. */
  day: IsoDate | null;
  due: IsoDate | null;
}

/** A passage of a text in UTF-16 units, from `start` up to but not including `end`. */
export interface Passage {
  start: number;
  end: number;
}

/** A passage that stands in both texts. */
export interface SharedPassage {
  /** In what was asked about, or in the first work of a group. */
  a: Passage;
  /** In the work found. */
  b: Passage;
}

/** Why two works may be one. Only the reasons that point at a passage are told apart here; all bring their words. */
export type OverlapReason =
  | { reason: 'same_phrases'; phrases: SharedPassage[] }
  | { reason: 'same_name' | 'learned_name'; at: SharedPassage }
  | { reason: 'same_campaign'; campaign: string; at: SharedPassage }
  | { reason: 'same_act'; symbol: string }
  | { reason: 'same_years'; years: number[] }
  | { reason: 'same_term'; first: number; last: number }
  | { reason: 'same_anniversary'; years: number }
  | { reason: 'same_day'; month: number; day: number }
  | { reason: 'same_action' | 'other_action'; action: string }
  | { reason: 'issued_apart' | 'due_apart'; days: number }
  | {
      reason: 'same_organisation' | 'other_organisation' | 'same_topic' | 'same_target_group' | 'same_place';
    };

/** A reason with the words in which a clerk reads it. */
export type ShownReason = OverlapReason & { words: string };

/** A work that may be the same as another, and why. */
export interface OverlapMatch {
  work: WorkRef;
  text: string;
  organisation: string | null;
  symbol: string;
  day: IsoDate;
  due: IsoDate | null;
  /** From 0 to 1. */
  probability: number;
  reasons: ShownReason[];
  /** The tasks it leads to already, by id. */
  tasks: string[];
}

/** Works that wait for one decision. */
export interface OverlapGroup {
  /** The earliest first; the reasons of each are those between it and the first. */
  members: OverlapMatch[];
  /** How likely the surest two are one work, from 0 to 1. */
  probability: number;
  /** A long series that reads the same and comes from one organisation. */
  is_series: boolean;
  /** The tasks there are already, any of which may become the one. */
  tasks: string[];
  proposed_lead: string | null;
  due: IsoDate | null;
}

/** Works that become one task: one that is there, or one to be made. */
export interface MergeInput {
  members: WorkRef[];
  task: string | null;
  new_task: Partial<TaskInput> | null;
}

/** Letters of one issuer against the tasks they led to. */
export interface SavingLine {
  issuer: string;
  organisation: string | null;
  letters: number;
  tasks: number;
}

/** What merging saved in a span of days. */
export interface Saving {
  lines: SavingLine[];
  /** Letters beyond the first of each task that answers several. */
  letters_merged: number;
  /** The tasks that answer several letters. */
  tasks_left: number;
  meetings_saved: number;
  reports_merged: number;
  invitations_saved: number;
  /** In đồng. */
  money_saved: number;
}
