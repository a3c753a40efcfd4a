/** A briefing on its way from draft to issue. */
import type { NumberMode } from './bindings/NumberMode';
import type { BriefingState } from './dashboard';
import type { Mark } from './numbers';
import type { PeriodKey, PeriodKind } from './period';

export type { NumberMode } from './bindings/NumberMode';

/** A briefing as lists show it. */
export interface BriefingRow {
  id: string;
  kind: PeriodKind;
  period_key: PeriodKey;
  from_day: string;
  to_day: string;
  document_date: string;
  state: BriefingState;
  /** The n of the next draft that is printed. */
  draft_number: number;
  /** Empty until issued. */
  symbol: string;
  signed_on: string | null;
  issued_on: string | null;
  signer_name: string | null;
  supersedes: string | null;
  superseded_by: string | null;
}

/** A number bound to a place in a paragraph. */
export interface Figure {
  key: string;
  label: string;
  /** The number that is printed. */
  value: number;
  mark: Mark;
  /** What the clerk set in its place, and why; none while the drafted number stands. */
  overridden: { drafted: number; reason: string } | null;
}

export interface BriefingParagraph {
  anchor: string;
  /** The words that are printed; empty ones leave the paragraph out. */
  text: string;
  /** Whether they are the clerk's. */
  edited: boolean;
  figures: Figure[];
}

export interface BriefingSection {
  heading: string;
  /** 1 for a main part; deeper parts count up. */
  level: number;
  paragraphs: BriefingParagraph[];
}

/** What may be done in the state the briefing is in. */
export type BriefingStep =
  | 'edit'
  | 'print_draft'
  | 'print_signing'
  | 'sign'
  | 'issue'
  | 'back_to_draft'
  | 'withdraw'
  | 'supersede';

/** A briefing whole, as the screen for drafting shows it. */
export interface BriefingDraft {
  briefing: BriefingRow;
  sections: BriefingSection[];
  can: BriefingStep[];
}

export interface OverrideInput {
  figure: string;
  drafted: number;
  value: number;
  mark: Mark;
  reason: string;
}

export interface SignatureInput {
  signed_on: string;
  signer: string | null;
}

export interface IssueInput {
  numbering: NumberMode;
  issued_on: string;
  book: string | null;
}

export interface WithdrawInput {
  withdrawn_on: string;
  reason: string;
}
