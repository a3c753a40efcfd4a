import { TextInput } from '@mantine/core';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import type { FieldProps } from './types';

/** One line of text, taken exactly as typed. */
export function TextField({
  name,
  label,
  hint,
  required,
  disabled,
  span,
  placeholder,
}: FieldProps & { placeholder?: string }) {
  const field = useField(name, label);
  return (
    <Cell span={span}>
      <TextInput
        key={field.key}
        {...field.input}
        label={label}
        description={hint}
        placeholder={placeholder}
        withAsterisk={required}
        aria-required={required}
        disabled={disabled}
      />
    </Cell>
  );
}
