/** What a dialog is opened from, and the row of a table it stands in: a step may swap the buttons of a row. */
export interface Opener {
  element: HTMLElement;
  row: Element | null;
}

/** An entry of a menu is gone with its menu, and the button of the menu stays. */
export function openerOf(focused: Element | null): Opener | null {
  const button = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const element = button ? document.getElementById(button) : focused;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  return { element, row: element.closest('tr') };
}

/** Gives the focus to the first of these that is still there, or else to the place where work goes on. */
export function giveBack(way: readonly Opener[]): void {
  const dialog = topDialog();
  const isReached = (element: HTMLElement) => !isGone(element) && (!dialog || dialog.contains(element));
  const holder = way.flatMap(left).find(isReached) ?? dialog ?? placeOfWork();
  if (!holder) return;
  holder.focus();
  follow(holder, way);
}

/** A step may take its own button along once it is done; the focus then goes on to what is left. */
function follow(holder: HTMLElement, way: readonly Opener[]): void {
  const observer = new MutationObserver((changes) => {
    const focused = document.activeElement;
    if (focused !== holder && focused !== document.body) return observer.disconnect();
    if (isGone(holder)) {
      observer.disconnect();
      giveBack(way);
    } else if (changes.some(({ type, target }) => type === 'attributes' && target === holder)) {
      // It was at work and is not any more, or it begins and cannot take the focus yet.
      holder.focus();
    }
  });
  const attributeFilter = ['disabled', 'data-loading'];
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter });
}

/** What may take the focus for an opener, itself first. */
function left({ element, row }: Opener): HTMLElement[] {
  return [element, ...(row?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
}

/** A button whose step is under way: it takes no focus now and will again. */
const AT_WORK = '[data-loading]';

function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(`:disabled:not(${AT_WORK})`);
}

/** The dialog that still stands, if one does; nothing behind it is reached. */
function topDialog(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].at(-1);
}

/** The list of the screen, or else the screen itself. */
function placeOfWork(): HTMLElement | null {
  const screen = document.querySelector('main');
  const place = screen?.querySelector<HTMLElement>('[role="grid"]') ?? screen;
  if (place && place === screen) lend(place);
  return place;
}

/** A screen takes the focus only here: a click on it must not. */
function lend(screen: HTMLElement): void {
  screen.tabIndex = -1;
  screen.addEventListener('blur', () => screen.removeAttribute('tabindex'), { once: true });
}
