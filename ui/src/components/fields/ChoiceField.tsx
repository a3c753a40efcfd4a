import { MultiSelect, Select } from '@mantine/core';
import { t } from '../../i18n';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import { foldedFilter } from './options';
import type { FieldProps, Option } from './types';
import { useKept, useTyped } from './useTyped';

export interface ChoiceProps extends FieldProps {
  options: readonly Option[];
}

const shared = {
  searchable: true,
  filter: foldedFilter,
  limit: 100,
  maxDropdownHeight: 260,
  nothingFoundMessage: t.fields.nothingFound,
  selectFirstOptionOnChange: true,
  // The list opens by typing or by the arrow, so that Enter alone walks through a form.
  openOnFocus: false,
  clearable: true,
  clearButtonProps: { 'aria-label': t.common.clear, tabIndex: -1 },
} as const;

/** One of a list, found by typing with or without tones. The form holds the value, or `null`. */
export function ChoiceField({ span = 4, ...props }: ChoiceProps) {
  const field = useField(props.name, props.label);
  return (
    <Cell span={span}>
      <Choice key={field.key} {...props} input={field.input} />
    </Cell>
  );
}

interface InnerProps extends Omit<ChoiceProps, 'name' | 'span'> {
  input: ReturnType<typeof useField>['input'];
}

function Choice({ input, label, hint, required, disabled, options }: InnerProps) {
  const data = useKept(options);
  const typed = useTyped(data, input.defaultValue, input.onChange);
  return (
    <Select
      {...shared}
      {...input}
      {...typed}
      data={data}
      label={label}
      description={hint}
      placeholder={t.fields.choose}
      // What must be chosen is changed by choosing another, never emptied.
      clearable={!required}
      withAsterisk={required}
      aria-required={required}
      disabled={disabled}
    />
  );
}

/** Several of a list. The form holds an array of values. */
export function MultiChoiceField({ name, label, hint, required, disabled, span = 6, options }: ChoiceProps) {
  const field = useField(name, label);
  const data = useKept(options);
  return (
    <Cell span={span}>
      <MultiSelect
        key={field.key}
        {...shared}
        {...field.input}
        data={data}
        label={label}
        description={hint}
        withAsterisk={required}
        aria-required={required}
        disabled={disabled}
        hidePickedOptions
      />
    </Cell>
  );
}
