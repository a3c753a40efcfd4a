import type { KeyboardEvent } from 'react';

/** Of a group of radio buttons only the chosen one is a stop, as with Tab. */
const KINDS = 'input:not([type=hidden], [type=radio]:not(:checked)), textarea, select';
const FIELDS = `:is(${KINDS}):not(:disabled)`;
const STOPS = `:is(${KINDS}, button[data-enter-stop]):not(:disabled)`;

/** True while an input method holds letters that are not committed yet: no key may act on the form then. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

/** What Enter does in the last field: send a small form, or come to rest on the save button of a long one. */
export type LastEnter = 'send' | 'rest';

/** Enter goes to the next field, Shift+Enter back; in long texts and on buttons Enter keeps its own meaning. */
export function enterNext(event: KeyboardEvent<HTMLFormElement>, last: LastEnter): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.defaultPrevented || isComposing(event))
    return;
  const target = event.target as HTMLElement;
  if (!target.matches(FIELDS) || target.tagName === 'TEXTAREA') return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter((stop) =>
    isStop(stop, target),
  );
  const next = stops[stops.indexOf(target) + (event.shiftKey ? -1 : 1)];
  if (last === 'send' && next?.matches('[type=submit]')) event.currentTarget.requestSubmit();
  else enter(next);
}

/** Marks of approximation are passed over: they are right as they stand nine times in ten; Tab reaches them. */
function isStop(stop: HTMLElement, from: HTMLElement): boolean {
  return stop === from || (stop.dataset.enterSkip === undefined && stop.tabIndex >= 0);
}

export function focusFirst(form: HTMLElement | null): void {
  enter(form?.querySelector<HTMLElement>(FIELDS));
}

/** As with Tab, what stands in a line is selected, so that typing replaces it. */
function enter(stop: HTMLElement | null | undefined): void {
  stop?.focus();
  if (stop instanceof HTMLInputElement) stop.select();
}
