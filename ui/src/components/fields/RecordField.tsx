import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../../i18n';
import { call, type Filters, type Kind, type RecordOf } from '../../ipc';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import type { FieldProps } from './types';

const HITS = 20;
const NO_FILTERS: Filters = {};

interface Props extends FieldProps {
  kind: Kind;
  filters?: Filters;
  /** What a record is known by; rows of lists and whole records must both do. */
  labelOf: (record: RecordOf) => string;
}

/** One record out of more than a catalogue holds: the store searches as the clerk types. The form holds its id. */
export function RecordField({ name, label, hint, required, span = 6, ...what }: Props) {
  const field = useField(name, label);
  const [typed, setTyped] = useState('');
  const id = field.input.defaultValue as string | null;
  const options = useFound({ ...what, typed, id });
  return (
    <Cell span={span}>
      <Select
        // The name of what is chosen comes later than the field; only then can it be shown.
        key={`${field.key}:${options.known}`}
        {...field.input}
        data={options.data}
        filter={({ options: found }) => found}
        label={label}
        description={hint}
        placeholder={t.fields.choose}
        nothingFoundMessage={t.fields.nothingFound}
        withAsterisk={required}
        aria-required={required}
        searchable
        clearable={!required}
        selectFirstOptionOnChange
        openOnFocus={false}
        clearButtonProps={{ 'aria-label': t.common.clear, tabIndex: -1 }}
        onSearchChange={setTyped}
      />
    </Cell>
  );
}

interface Wanted extends Pick<Props, 'kind' | 'filters' | 'labelOf'> {
  typed: string;
  id: string | null;
}

function useFound({ kind, filters = NO_FILTERS, labelOf, typed, id }: Wanted) {
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
  return { known: known ?? '', data: [...unique].map(([value, label]) => ({ value, label })) };
}
