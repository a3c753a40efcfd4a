import { Kbd, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { t } from '../../i18n';
import classes from './layout.module.css';
import { palette } from './paletteStore';

export function PaletteButton() {
  return (
    <UnstyledButton className={classes.palette} onClick={palette.open}>
      <IconSearch size="1rem" stroke={1.8} aria-hidden />
      <span>{t.shell.openPalette}</span>
      <Kbd size="xs">Ctrl K</Kbd>
    </UnstyledButton>
  );
}
