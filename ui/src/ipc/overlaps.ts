/** Works that may be one: types of the backend under the names of the window. */
import type { MergeInput as MergeRequest } from './bindings/MergeInput';
import type { TaskInput } from './bindings/TaskInput';

export type { Beside } from './bindings/Beside';
export type { JoinInput } from './bindings/JoinInput';
export type { JointProposal } from './bindings/JointProposal';
export type { OverlapGroup } from './bindings/OverlapGroup';
export type { OverlapMatch } from './bindings/OverlapMatch';
export type { OverlapPage } from './bindings/OverlapPage';
export type { Saving } from './bindings/Saving';
export type { SavingLine } from './bindings/SavingLine';
export type { SharedPhrase as SharedPassage } from './bindings/SharedPhrase';
export type { ShownOccasion } from './bindings/ShownOccasion';
export type { ShownReason } from './bindings/ShownReason';
export type { TextSpan as Passage } from './bindings/TextSpan';
export type { TypedWork } from './bindings/TypedWork';
export type { WorkKind } from './bindings/WorkKind';
export type { WorkRef } from './bindings/WorkRef';
export type { YearlyCell } from './bindings/YearlyCell';
export type { YearlyFigure } from './bindings/YearlyFigure';
export type { YearlyFigureInput } from './bindings/YearlyFigureInput';
export type { YearlyLine } from './bindings/YearlyLine';
export type { YearlyMeasure } from './bindings/YearlyMeasure';
export type { YearlyTable } from './bindings/YearlyTable';

/** What a form leaves out takes its default. */
export type MergeInput = Omit<MergeRequest, 'new_task'> & { new_task: Partial<TaskInput> | null };
