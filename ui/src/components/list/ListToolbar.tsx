import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { t } from '../../i18n';
import { formatNumber } from '../values';
import type { ListFilter } from './columns';
import classes from './list.module.css';

interface Props {
  search: RefObject<HTMLInputElement | null>;
  total: number;
  filters: readonly ListFilter[];
  chosen: Readonly<Record<string, string>>;
  onSearch: (text: string) => void;
  onFilter: (chosen: Readonly<Record<string, string>>) => void;
  /** The filters kept under a name. */
  saved?: ReactNode;
  /** The one main thing to do, where the screen's own button would be too far away. */
  action?: ReactNode;
}

/** Search and filters over a list. The search keeps its own text, so that no input method is disturbed. */
export function ListToolbar({ search, total, filters, chosen, onSearch, onFilter, saved, action }: Props) {
  const ask = useDebouncedCallback(onSearch, 150);
  const choose = (name: string, value: string | null) => {
    const { [name]: _, ...others } = chosen;
    onFilter(value ? { ...others, [name]: value } : others);
  };
  return (
    <div className={classes.toolbar}>
      <TextInput
        ref={search}
        className={classes.search}
        type="search"
        aria-label={t.common.list.searchPlaceholder}
        placeholder={t.common.search}
        leftSection={<IconSearch size="1rem" stroke={1.8} aria-hidden />}
        onChange={(event) => ask(event.currentTarget.value)}
      />
      {filters.map(({ name, label, options }) => (
        <Select
          key={name}
          className={classes.filter}
          aria-label={t.common.list.filter(label)}
          placeholder={label}
          data={[...options]}
          value={chosen[name] ?? null}
          onChange={(value) => choose(name, value)}
          clearable
          clearButtonProps={{ 'aria-label': t.common.clear, tabIndex: -1 }}
        />
      ))}
      {Object.keys(chosen).length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => onFilter({})}>
          {t.common.list.clearFilters}
        </Button>
      )}
      {saved}
      <output className={classes.total}>{t.common.list.count(formatNumber(total))}</output>
      {action}
    </div>
  );
}
