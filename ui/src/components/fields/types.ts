import type { Span } from '../form/FieldGrid';

/** What every field of the kit takes. */
export interface FieldProps {
  /** The value's name in the form; the backend names its faults by it. */
  name: string;
  label: string;
  /** One sentence under the label that helps to fill it in. */
  hint?: string;
  required?: boolean;
  disabled?: boolean;
  /** How many of twelve columns the field takes in its group. */
  span?: Span;
}

export interface Option {
  value: string;
  label: string;
}
