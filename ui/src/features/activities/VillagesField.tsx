import { Input, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { Cell, useField } from '../../components/form';
import { isComposing } from '../../components/form/enterNext';
import { fold, formatNumber } from '../../components/values';
import { t } from '../../i18n';
import classes from './activities.module.css';
import { CommuneGroup, type FoundCommune } from './CommuneGroup';
import type { Commune } from './usePlaces';

const texts = t.activities;
const words = texts.picker;

/** Villages chosen one by one or a whole commune at a time; the form holds their ids. */
export function VillagesField({ name, communes }: { name: string; communes: readonly Commune[] }) {
  const field = useField(name, texts.villages);
  return (
    <Cell span={12}>
      <Picker
        key={field.key}
        path={name}
        initial={field.input.defaultValue as string[]}
        error={field.input.error}
        onChange={field.input.onChange}
        communes={communes}
      />
    </Cell>
  );
}

interface PickerProps {
  path: string;
  initial: readonly string[];
  error: unknown;
  onChange: (ids: string[]) => void;
  communes: readonly Commune[];
}

function Picker({ path, initial, error, onChange, communes }: PickerProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(initial));
  const [q, setQ] = useState('');
  const found = narrow(communes, q);
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setChosen(next);
    onChange([...next]);
  };
  const first = q.trim() === '' ? undefined : found[0]?.shown[0]?.id;
  const all = communes.reduce((sum, { villages }) => sum + villages.length, 0);
  return (
    <Input.Wrapper label={texts.villages} error={error as string} labelElement="div">
      <div className={classes.pickerBar}>
        <Search
          path={path}
          invalid={Boolean(error)}
          onSearch={setQ}
          onTake={first === undefined ? undefined : () => set([first], !chosen.has(first))}
        />
        <output>{words.chosen(formatNumber(chosen.size), formatNumber(all))}</output>
      </div>
      <div className={classes.picker}>
        {found.map((commune) => (
          <CommuneGroup key={commune.id} commune={commune} chosen={chosen} onSet={set} />
        ))}
        {found.length === 0 && <p>{all === 0 ? words.empty : words.nothing}</p>}
      </div>
    </Input.Wrapper>
  );
}

interface SearchProps {
  path: string;
  invalid: boolean;
  onSearch: (words: string) => void;
  /** Takes the first village found; there is none while nothing is typed. */
  onTake: (() => void) | undefined;
}

/** With words typed Enter takes the first village found; with none it goes on to the next field. */
function Search({ path, invalid, onSearch, onTake }: SearchProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || isComposing(event) || !onTake) return;
    event.preventDefault();
    event.stopPropagation();
    onTake();
    event.currentTarget.select();
  };
  return (
    <TextInput
      type="search"
      data-path={path}
      aria-label={words.search}
      placeholder={words.search}
      title={words.searchHint}
      error={invalid}
      leftSection={<IconSearch size="1rem" stroke={1.8} aria-hidden />}
      onChange={(event) => onSearch(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** The villages whose name, or whose commune's name, holds what was typed, with or without tones. */
function narrow(communes: readonly Commune[], q: string): FoundCommune[] {
  const wanted = fold(q.trim());
  const holds = (name: string) => fold(name).includes(wanted);
  return communes
    .map((commune) => ({
      ...commune,
      shown: holds(commune.name) ? commune.villages : commune.villages.filter(({ name }) => holds(name)),
    }))
    .filter(({ shown }) => shown.length > 0);
}
