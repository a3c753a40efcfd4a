import { Checkbox } from '@mantine/core';
import { Cell } from '../form/FieldGrid';
import { useField, useFormScope } from '../form/scope';
import type { FieldProps } from './types';

/** A yes or no; the form holds a boolean. */
export function CheckField({ name, label, hint, disabled, span }: FieldProps) {
  const field = useField(name, label);
  const { form } = useFormScope();
  return (
    <Cell span={span}>
      <Checkbox
        key={field.key}
        {...form.getInputProps(name, { type: 'checkbox' })}
        label={label}
        description={hint}
        disabled={disabled}
      />
    </Cell>
  );
}
