/** The field kit: every input of every form, all uncontrolled, all named after the value they hold. */
export * from './CatalogueField';
export { CheckField } from './CheckField';
export { ChoiceField, MultiChoiceField } from './ChoiceField';
export { CountField } from './CountField';
export { DateField } from './DateField';
export { DirectiveField } from './DirectiveField';
export { LongTextField } from './LongTextField';
export { MoneyField } from './MoneyField';
export { NumberField } from './NumberField';
export { foldedFilter, useNames, useOptions } from './options';
export { PartField } from './PartField';
export { PassphraseField } from './PassphraseField';
export { RecordField } from './RecordField';
export { TextField } from './TextField';
export type { FieldProps, Option } from './types';
