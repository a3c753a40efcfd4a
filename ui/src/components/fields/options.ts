import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call, type Filters, type Kind, type RecordOf } from '../../ipc';
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

const NO_FILTERS: Filters = {};

/** The entries of a catalogue as options, in the order the store sorts them. */
export function useOptions(kind: Kind, filters: Filters = NO_FILTERS): Option[] {
  const query = { q: '', filters, sort: null, offset: 0, limit: CATALOGUE_SIZE };
  const { data } = useQuery({
    queryKey: ['record_list', kind, query],
    queryFn: () => call('record_list', { kind, query }),
    placeholderData: keepPreviousData,
  });
  return data?.rows.map(toOption) ?? [];
}

function toOption(row: RecordOf): Option {
  return { value: row.id, label: labelOf(row) };
}

/** A person has a full name, a signer a person, a place its word before its name. */
function labelOf(row: RecordOf): string {
  const { person_name, title, full_name, kind_word, name } = row;
  if (person_name) return [person_name, title].filter(Boolean).join(' · ');
  if (kind_word) return `${kind_word} ${name}`;
  return String(full_name ?? name ?? title ?? row.symbol ?? row.id);
}

/** The name of an entry by its id; nothing while the catalogue is on its way. */
export function useNames(kind: Kind): (id: string | null | undefined) => string | undefined {
  const options = useOptions(kind);
  return (id) => options.find(({ value }) => value === id)?.label;
}
