/** A briefing on its way from draft to issue. */
export type { Approval } from './bindings/Approval';
export type { BriefingDraft } from './bindings/BriefingDraft';
export type { BriefingParagraph } from './bindings/BriefingParagraph';
export type { BriefingReview } from './bindings/BriefingReview';
export type { BriefingRow } from './bindings/BriefingRow';
export type { BriefingSection } from './bindings/BriefingSection';
export type { BriefingStep } from './bindings/BriefingStep';
export type { BriefingTable } from './bindings/BriefingTable';
export type { BriefingWarnings } from './bindings/BriefingWarnings';
export type { DraftFigure } from './bindings/DraftFigure';
export type { IssueInput } from './bindings/IssueInput';
export type { IssueRule } from './bindings/IssueRule';
export type { NumberMode } from './bindings/NumberMode';
export type { OverrideInput } from './bindings/OverrideInput';
export type { SignatureInput } from './bindings/SignatureInput';
export type { SupersedesBy } from './bindings/SupersedesBy';
export type { WithdrawInput } from './bindings/WithdrawInput';
