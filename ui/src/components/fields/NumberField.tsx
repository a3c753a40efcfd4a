import { TextInput } from '@mantine/core';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import classes from './fields.module.css';
import type { FieldProps } from './types';

/** A plain number in Vietnamese form, such as pages or a last number; quantities with a mark use `CountField`. */
export function NumberField({ name, label, hint, required, disabled, span = 2 }: FieldProps) {
  const field = useField(name, label);
  return (
    <Cell span={span}>
      <TextInput
        key={field.key}
        {...field.input}
        label={label}
        description={hint}
        withAsterisk={required}
        aria-required={required}
        disabled={disabled}
        inputMode="numeric"
        className={classes.number}
      />
    </Cell>
  );
}
