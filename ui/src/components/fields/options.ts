import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call, type FilterValue, type Kind, type RecordOf } from '../../ipc';
import { fold } from '../values';
import type { Option } from './types';

/** More than any office has of organisations, persons or villages; a longer catalogue is searched in the store. */
const CATALOGUE_SIZE = 500;

/** Finds options by plain letters: typing without tones finds every spelling. */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const wanted = fold(search.trim());
  const matches = (item: ComboboxParsedItem): boolean =>
    'label' in item && fold(String(item.label)).includes(wanted);
  return options.filter(matches).slice(0, limit);
};

export type Catalogue = Extract<
  Kind,
  | 'organisation'
  | 'subcommittee'
  | 'person'
  | 'place'
  | 'document_type'
  | 'activity_kind'
  | 'task_group'
  | 'task'
  | 'book'
>;

/** The entries of a catalogue as options, in the order the store sorts them. */
export function useOptions(kind: Catalogue, filters: Readonly<Record<string, FilterValue>> = {}): Option[] {
  const query = { page: 0, size: CATALOGUE_SIZE, sort: null, filters, q: '' };
  const { data } = useQuery({
    queryKey: ['record_list', kind, query],
    queryFn: () => call('record_list', { kind, query }),
    placeholderData: keepPreviousData,
  });
  return data?.rows.map(toOption) ?? [];
}

function toOption(row: RecordOf): Option {
  return { value: row.id, label: String(row.name ?? row.title ?? row.id) };
}
