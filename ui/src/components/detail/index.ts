export { DetailPane, DetailSection } from './DetailPane';
export { type Fact, Facts, known } from './Facts';
export { isGone, useLeaveGone } from './gone';
export { RecordHistory } from './RecordHistory';
export { RecordPane } from './RecordPane';
export { useRecord, useRemoveRecord } from './useRecord';
