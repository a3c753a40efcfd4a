export { presentTexts } from './check';
export { Cell, FieldSection, type Span } from './FieldGrid';
export { mayLeave, registerGuard } from './leaveGuard';
export { type FirstFocus, PlainForm } from './PlainForm';
export { DISCARD, RecordForm } from './RecordForm';
export { RowsField } from './RowsField';
export { rawText } from './rawText';
export * from './schemas';
export { type RawValues, useField, useFormScope, useFormValue } from './scope';
