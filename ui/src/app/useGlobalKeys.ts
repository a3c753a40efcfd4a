import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useUndo } from '../components/notices';
import { LISTED } from './areas';
import { useNavigation } from './navigation';
import { useLock } from './session';
import { useZoom } from './zoom';

/** Keys that work everywhere behind the lock. Ctrl+Z in a text field stays the field's own. */
export function useGlobalKeys() {
  const { go } = useNavigation();
  const { larger, smaller, usual } = useZoom();
  const { mutate: lock } = useLock();
  const undo = useUndo();
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure(false);

  useHotkeys([
    ['shift+?', openHelp],
    ['mod+Z', () => void undo()],
  ]);
  useHotkeys(
    [
      ...LISTED.map(({ id }, index): [string, () => void] => [
        // The tenth has the key of the tenth digit.
        `alt+${(index + 1) % 10}`,
        () => void go({ area: id }),
      ]),
      ['mod+=', larger],
      ['mod+shift++', larger],
      ['mod+-', smaller],
      ['mod+0', usual],
      ['mod+L', () => lock()],
    ],
    [],
  );
  return { help, openHelp, closeHelp };
}
