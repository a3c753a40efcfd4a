import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Permission } from '../../ipc';
import { useMay } from '../may';

export interface MenuAction {
  label: string;
  run: () => void;
  tone?: 'danger';
  /** What it needs; changing the record when left out. */
  needs?: Permission;
}

/** The steps that are not taken every day, behind one button. */
export function MoreMenu({ label, actions: all }: { label: string; actions: readonly MenuAction[] }) {
  const may = useMay();
  const actions = all.filter(({ needs = 'write' }) => may(needs));
  if (actions.length === 0) return null;
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size="1.875rem" aria-label={label} title={label}>
          <IconDots size="1.125rem" stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {actions.map(({ label: name, run, tone }) => (
          <Menu.Item key={name} onClick={run} {...(tone && { color: 'bad' })}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
