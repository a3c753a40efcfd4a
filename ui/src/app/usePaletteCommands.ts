import { useMantineColorScheme } from '@mantine/core';
import {
  type Icon,
  IconArrowBackUp,
  IconKeyboard,
  IconLock,
  IconMoon,
  IconSun,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useUndo } from '../components/notices';
import { t } from '../i18n';
import { AREAS } from './areas';
import { useNavigation } from './navigation';
import { useLock } from './session';
import { useZoom } from './zoom';

export interface PaletteCommand {
  id: string;
  label: string;
  icon: Icon;
  run: () => void;
}

export function usePaletteCommands(onHelp: () => void): PaletteCommand[] {
  const { go } = useNavigation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { larger, smaller } = useZoom();
  const { mutate: lock } = useLock();
  const undo = useUndo();
  const dark = colorScheme === 'dark';
  const texts = t.shell.palette;
  return [
    ...AREAS.map(({ id, icon }) => ({
      id,
      label: texts.goTo(t.areas[id]),
      icon,
      run: () => void go({ area: id }),
    })),
    { id: 'undo', label: t.keys.undo, icon: IconArrowBackUp, run: () => void undo() },
    { id: 'lock', label: t.keys.lock, icon: IconLock, run: () => lock() },
    {
      id: 'scheme',
      label: dark ? texts.light : texts.dark,
      icon: dark ? IconSun : IconMoon,
      run: () => setColorScheme(dark ? 'light' : 'dark'),
    },
    { id: 'zoomIn', label: texts.zoomIn, icon: IconZoomIn, run: larger },
    { id: 'zoomOut', label: texts.zoomOut, icon: IconZoomOut, run: smaller },
    { id: 'keys', label: t.keys.help, icon: IconKeyboard, run: onHelp },
  ];
}
