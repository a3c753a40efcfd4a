import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { paletteStore } from '../components/layout/paletteStore';
import { fold } from '../components/values';
import { t } from '../i18n';
import { PaletteHits } from './PaletteHits';
import { useFirstMarked } from './useFirstMarked';
import { useHits } from './useHits';
import { type PaletteCommand, usePaletteCommands } from './usePaletteCommands';

/** Ctrl+K: every command of the window and every record of the office, by typing. */
export function Palette({ onHelp }: { onHelp: () => void }) {
  const [query, setQuery] = useState('');
  const commands = usePaletteCommands(onHelp).filter(({ label }) => fold(label).includes(fold(query.trim())));
  const hits = useHits(query.trim());
  useFirstMarked([
    ...commands.map(({ id }) => id),
    ...hits.found.rows.map(({ kind, id }) => `${kind}:${id}`),
  ]);
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      // Ctrl+K is for everywhere, text fields included.
      tagsToIgnore={[]}
      maxHeight="60vh"
      scrollable
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t.shell.palette.label } }}
    >
      <Spotlight.Search
        aria-label={t.shell.palette.label}
        placeholder={t.shell.palette.placeholder}
        leftSection={<IconSearch size="1.125rem" stroke={1.7} aria-hidden />}
      />
      <Spotlight.ActionsList aria-label={t.shell.palette.label}>
        <Commands commands={commands} />
        <PaletteHits {...hits} />
        {commands.length + hits.found.rows.length === 0 && (
          <Spotlight.Empty>{t.shell.palette.nothing}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Commands({ commands }: { commands: readonly PaletteCommand[] }) {
  if (commands.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t.shell.palette.commands}>
      {commands.map(({ id, label, icon: CommandIcon, run }) => (
        <Spotlight.Action
          key={id}
          label={label}
          leftSection={<CommandIcon size="1.125rem" stroke={1.7} aria-hidden />}
          onClick={run}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
