import { MultiSelect, Select } from '@mantine/core';
import { useRef } from 'react';
import { t } from '../../i18n';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import { foldedFilter } from './options';
import type { FieldProps, Option } from './types';

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

/** The same list for as long as it holds the same: the library forgets what is being typed when it is given another. */
function useKept(options: readonly Option[]): Option[] {
  const kept = useRef<Option[]>([]);
  const isSame = (option: Option | undefined, at: number) =>
    option?.value === options[at]?.value && option?.label === options[at]?.label;
  if (kept.current.length !== options.length || !kept.current.every(isSame)) kept.current = [...options];
  return kept.current;
}

/** One of a list, found by typing with or without tones. The form holds the value, or `null`. */
export function ChoiceField({ name, label, hint, required, disabled, span = 4, options }: ChoiceProps) {
  const field = useField(name, label);
  const data = useKept(options);
  return (
    <Cell span={span}>
      <Select
        key={field.key}
        {...shared}
        {...field.input}
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
    </Cell>
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
