export { DetailPane, DetailSection } from './DetailPane';
export { type Fact, Facts, known } from './Facts';
export { RecordHistory } from './RecordHistory';
export { useRecord, useRemoveRecord } from './useRecord';
