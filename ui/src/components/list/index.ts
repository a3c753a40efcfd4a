export type { Column, ListFilter } from './columns';
export { EmptyState } from './EmptyState';
export { ListGrid } from './ListGrid';
export { RecordList } from './RecordList';
export { StatusChip, type Tone } from './StatusChip';
export { useEditing } from './useEditing';
export { EVERYTHING, type RowsQuery, useListQuery } from './useListQuery';
