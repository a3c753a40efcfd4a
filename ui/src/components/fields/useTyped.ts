import { useEffect, useRef, useState } from 'react';
import type { Option } from './types';

/**
 * What stands in a field that is chosen in by typing. The library forgets the letters whenever it is given another list,
 * as when a catalogue or what was found comes after them; here they stay, and only the name of what is chosen follows.
 */
export function useTyped(
  options: readonly Option[],
  initial: unknown,
  onChange: (value: string | null) => void,
) {
  const chosen = useRef(initial);
  const before = useRef(options);
  const [typed, setTyped] = useState(() => labelOf(options, initial) ?? '');
  // Marks the first for Enter at each letter, and again at each list: the library does when this turns true.
  const [marked, setMarked] = useState(options);
  useEffect(() => setMarked(options), [options]);
  useEffect(() => {
    const shown = labelOf(before.current, chosen.current) ?? '';
    const name = labelOf(options, chosen.current);
    before.current = options;
    if (name !== undefined) setTyped((now) => (now === '' || now === shown ? name : now));
  }, [options]);
  return {
    searchValue: typed,
    onSearchChange: setTyped,
    selectFirstOptionOnChange: options.length > 0 && marked === options,
    onChange: (value: string | null) => {
      chosen.current = value;
      onChange(value);
    },
  };
}

function labelOf(options: readonly Option[], value: unknown): string | undefined {
  return options.find((option) => option.value === value)?.label;
}

/** The same list for as long as it holds the same. */
export function useKept(options: readonly Option[]): Option[] {
  const kept = useRef<Option[]>([]);
  const isSame = (option: Option, at: number) =>
    option.value === options[at]?.value && option.label === options[at]?.label;
  if (kept.current.length !== options.length || !kept.current.every(isSame)) kept.current = [...options];
  return kept.current;
}
