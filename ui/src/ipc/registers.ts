/** Bound registers, and who has not answered: types of the backend under the names of the window. */
export type { CloseBookInput } from './bindings/CloseBookInput';
export type { ExplainGapInput } from './bindings/ExplainGapInput';
export type { HeadColumn } from './bindings/HeadColumn';
export type { OwedDelivery } from './bindings/OwedDelivery';
export type { RecordDeliveriesInput } from './bindings/RecordDeliveriesInput';
export type { Register } from './bindings/Register';
export type { RegisterColumns } from './bindings/RegisterColumns';
export type { RegisterHead } from './bindings/RegisterHead';
export type { RegisterKind } from './bindings/RegisterKind';
