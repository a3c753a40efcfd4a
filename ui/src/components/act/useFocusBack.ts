import { useEffect, useState } from 'react';

/** Once a dialog is gone, the keyboard goes on from what opened it, unless the focus is somewhere else by then. */
export function useFocusBack() {
  // Read before the dialog takes the focus. Its own way back works only where it stays in the tree while it is closed.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}
