import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import classes from './fields.module.css';
import type { FieldProps } from './types';

interface Props extends FieldProps {
  /** How many letters the backend takes. Counted, never enforced while typing: a cut would corrupt the input method. */
  max?: number;
  minRows?: number;
}

export function LongTextField(props: Props) {
  const { span = 12 } = props;
  const field = useField(props.name, props.label);
  return (
    <Cell span={span}>
      <Counted key={field.key} {...props} input={field.input} />
    </Cell>
  );
}

type Input = ReturnType<typeof useField>['input'];

function Counted({
  input,
  label,
  hint,
  required,
  disabled,
  max = 2000,
  minRows = 2,
}: Props & { input: Input }) {
  const [length, setLength] = useState([...String(input.defaultValue ?? '')].length);
  return (
    <>
      <Textarea
        {...input}
        onChange={(event) => {
          input.onChange(event);
          setLength([...event.currentTarget.value].length);
        }}
        label={label}
        description={hint}
        withAsterisk={required}
        aria-required={required}
        disabled={disabled}
        autosize
        minRows={minRows}
        maxRows={12}
      />
      {length > max * 0.8 && (
        <p className={classes.counter} data-over={length > max || undefined} role="status">
          {t.fields.counter(length, max)}
        </p>
      )}
    </>
  );
}
