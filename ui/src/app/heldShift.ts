/** How long after the start a held Shift is looked for, in milliseconds. */
const START = 10_000;

/**
 * Whether Shift was held while the window came up, by which a clerk asks for the backups alone.
 *
 * No system tells a page which keys are down, but a page that is there sees each key go down. A Shift that is found held,
 * repeats or is let go without having gone down here was held from the start; any other key or a click says it was not.
 */
export function heldShift(page: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const answer = (held: boolean) => {
      clearTimeout(limit);
      over.abort();
      resolve(held);
    };
    const limit = setTimeout(() => answer(false), START);
    const early = { capture: true, passive: true, signal: over.signal };
    page.addEventListener(
      'keydown',
      ({ key, repeat, shiftKey }) => answer(key === 'Shift' ? repeat : shiftKey),
      early,
    );
    page.addEventListener('pointerdown', ({ shiftKey }) => answer(shiftKey), early);
    // The key that started the program may be let go only now, and a mouse that moves says nothing by itself.
    page.addEventListener(
      'keyup',
      ({ key, shiftKey }) => (key === 'Shift' || shiftKey) && answer(true),
      early,
    );
    page.addEventListener('pointermove', ({ shiftKey }) => shiftKey && answer(true), early);
  });
}
