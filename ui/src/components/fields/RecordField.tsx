import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../../i18n';
import { call, type Filters, type Kind, type RecordOf } from '../../ipc';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import type { FieldProps, Option } from './types';
import { useKept, useTyped } from './useTyped';

const HITS = 20;
const NO_FILTERS: Filters = {};

interface Props extends FieldProps {
  kind: Kind;
  filters?: Filters;
  /** What a record is known by; rows of lists and whole records must both do. */
  labelOf: (record: RecordOf) => string;
}

/** One record out of more than a catalogue holds: the store searches as the clerk types. The form holds its id. */
export function RecordField({ span = 6, ...props }: Props) {
  const field = useField(props.name, props.label);
  return (
    <Cell span={span}>
      <Choice key={field.key} {...props} input={field.input} />
    </Cell>
  );
}

interface InnerProps extends Omit<Props, 'name' | 'span'> {
  input: ReturnType<typeof useField>['input'];
}

function Choice({ input, label, hint, required, ...what }: InnerProps) {
  const [asked, setAsked] = useState('');
  const found = useFound({ ...what, typed: asked, id: input.defaultValue as string | null });
  const data = useKept(found.options);
  const typed = useTyped(data, input.defaultValue, input.onChange);
  const onSearchChange = (words: string) => {
    typed.onSearchChange(words);
    setAsked(words);
  };
  return (
    <Select
      {...input}
      {...typed}
      // Enter takes nothing that was found for fewer letters.
      selectFirstOptionOnChange={typed.selectFirstOptionOnChange && found.isOfTheseLetters}
      data={data}
      filter={({ options: found }) => found}
      label={label}
      description={hint}
      placeholder={t.fields.choose}
      nothingFoundMessage={t.fields.nothingFound}
      withAsterisk={required}
      aria-required={required}
      searchable
      clearable={!required}
      openOnFocus={false}
      clearButtonProps={{ 'aria-label': t.common.clear, tabIndex: -1 }}
      onSearchChange={onSearchChange}
    />
  );
}

interface Wanted extends Pick<Props, 'kind' | 'filters' | 'labelOf'> {
  typed: string;
  id: string | null;
}

function useFound({ kind, filters = NO_FILTERS, labelOf, typed, id }: Wanted): {
  options: Option[];
  isOfTheseLetters: boolean;
} {
  const [q] = useDebouncedValue(typed, 150);
  const chosen = useQuery({
    queryKey: ['record_get', kind, id],
    queryFn: () => call('record_get', { kind, id: id ?? '' }),
    enabled: id !== null,
  });
  const known = chosen.data && labelOf(chosen.data);
  // The name of what is chosen stands in the field and is no question.
  const query = { q: q === known ? '' : q, filters, sort: null, offset: 0, limit: HITS };
  const found = useQuery({
    queryKey: ['record_list', kind, query],
    queryFn: () => call('record_list', { kind, query }),
    placeholderData: keepPreviousData,
  });
  const records = [...(chosen.data ? [chosen.data] : []), ...(found.data?.rows ?? [])];
  const unique = new Map(records.map((record) => [record.id, labelOf(record)]));
  const options = [...unique].map(([value, label]) => ({ value, label }));
  return { options, isOfTheseLetters: q === typed && !found.isPlaceholderData };
}
