import { useEffect, useState } from 'react';
import { giveBack, type Opener, openerOf } from './giveBack';

/** What led to each dialog that stands, the nearest first: its opener, then what led to the dialog that was in. */
const standing: (readonly Opener[])[] = [];

function wayHere(): readonly Opener[] {
  const opener = openerOf(document.activeElement);
  const before = standing.at(-1) ?? [];
  return opener ? [opener, ...before] : before;
}

/** Once a dialog is gone, the keyboard goes on from what opened it, unless the focus is somewhere else by then. */
export function useFocusBack() {
  // Read before the dialog takes the focus, and before it takes the place of another dialog.
  const [way] = useState(wayHere);
  useEffect(() => {
    standing.push(way);
    return () => {
      standing.splice(standing.indexOf(way), 1);
      if (document.activeElement === document.body) giveBack(way);
    };
  }, [way]);
}
