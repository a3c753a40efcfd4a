import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconFilter, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { t } from '../../i18n';
import { call, type Filters, type Saved, type SavedFilter, type Sort } from '../../ipc';
import { notifyError } from '../notices/notices';
import { useNotifyDone } from '../notices/useNotifyDone';
import classes from './list.module.css';

const texts = t.common.list;

/** What a list is narrowed by and how it is sorted. */
export interface KeptFilter {
  q: string;
  filters: Filters;
  sort: Sort | null;
}

interface Props {
  /** The list's name in the store. */
  list: string;
  kept: KeptFilter;
  onRestore: (kept: KeptFilter) => void;
}

/** Filters the clerk keeps under a name: taken up again, kept, and dropped. */
export function SavedFilters({ list, kept, onRestore }: Props) {
  const [open, setOpen] = useState(false);
  const restore = ({ query }: SavedFilter) => {
    setOpen(false);
    onRestore(JSON.parse(query) as KeptFilter);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={texts.savedFilters}
          title={texts.savedFilters}
          onClick={() => setOpen(!open)}
        >
          <IconFilter size="1rem" stroke={1.8} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.savedFilters}>
        {open && <Kept list={list} kept={kept} onRestore={restore} onSaved={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

interface KeptProps {
  list: string;
  kept: KeptFilter;
  onRestore: (filter: SavedFilter) => void;
  onSaved: () => void;
}

function Kept({ list, kept, onRestore, onSaved }: KeptProps) {
  const { data } = useQuery({
    queryKey: ['filter_list', list],
    queryFn: () => call('filter_list', { list }),
  });
  const { save, drop } = useSteps(list);
  const keep = (name: string) => {
    save({ name, query: JSON.stringify(kept) });
    onSaved();
  };
  return (
    <div className={classes.kept}>
      {data?.length === 0 && <small>{texts.noSavedFilters}</small>}
      <ul>
        {data?.map((filter) => (
          <li key={filter.id}>
            <Button variant="subtle" size="compact-sm" onClick={() => onRestore(filter)}>
              {filter.name}
            </Button>
            <ActionIcon
              variant="subtle"
              color="bad"
              aria-label={texts.dropFilter(filter.name)}
              title={texts.dropFilter(filter.name)}
              onClick={() => drop(filter.id)}
            >
              <IconTrash size="1rem" stroke={1.7} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <NameIt onKeep={keep} />
    </div>
  );
}

/** The name's own text stays in the field, so that no input method is disturbed. */
function NameIt({ onKeep }: { onKeep: (name: string) => void }) {
  const [name, setName] = useState('');
  const keep = () => name.trim() !== '' && onKeep(name.trim());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep();
  };
  return (
    <div className={classes.keep}>
      <TextInput
        size="xs"
        label={texts.filterName}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button size="compact-sm" variant="light" onClick={keep} disabled={name.trim() === ''}>
        {texts.saveFilter}
      </Button>
    </div>
  );
}

function useSteps(list: string) {
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const { mutate } = useMutation({
    mutationFn: (step: () => Promise<{ saved: Saved; done: string }>) => step(),
    onSuccess: async ({ saved, done }) => {
      notifyDone(done, saved.operation);
      await queries.invalidateQueries({ queryKey: ['filter_list'] });
    },
    onError: notifyError,
  });
  const save = (input: { name: string; query: string }) =>
    mutate(async () => ({
      saved: await call('filter_save', { input: { list, ...input } }),
      done: texts.filterSaved,
    }));
  const drop = (id: string) =>
    mutate(async () => ({ saved: await call('filter_drop', { id }), done: texts.filterDropped }));
  return { save, drop };
}
