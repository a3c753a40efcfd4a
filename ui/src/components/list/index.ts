export type { Column, ListFilter } from './columns';
export { EmptyState } from './EmptyState';
export { RecordList } from './RecordList';
export { StatusChip, type Tone } from './StatusChip';
export { useEditing } from './useEditing';
