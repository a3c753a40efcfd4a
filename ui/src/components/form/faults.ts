import type { FieldFault } from '../../ipc';
import type { Check } from './check';

type Refusal = Extract<ReturnType<Check<unknown>['safeParse']>, { success: false }>;

/** The faults a check found, one a field, by the dotted path the field is known by. */
export function faultsOf(error: Refusal['error']): FieldFault[] {
  const seen = new Set<string>();
  return error.issues.flatMap(({ path, message }) => {
    const field = path.map(String).join('.');
    if (seen.has(field)) return [];
    seen.add(field);
    return [{ field, message }];
  });
}

/** The input that carries a fault: the one named so, or the first inside a compound of that name. */
export function inputOf(form: HTMLElement, field: string): HTMLElement | null {
  const named = [...form.querySelectorAll<HTMLElement>('[data-path]')];
  const exact = named.find((element) => element.dataset.path === field);
  return exact ?? named.find((element) => element.dataset.path?.startsWith(`${field}.`)) ?? null;
}

/** Puts faults in the order in which their fields stand on the screen; those without a field come last. */
export function inScreenOrder(form: HTMLElement, faults: readonly FieldFault[]): FieldFault[] {
  const order = [...form.querySelectorAll<HTMLElement>('[data-path]')];
  const place = (fault: FieldFault) => {
    const input = inputOf(form, fault.field);
    return input ? order.indexOf(input) : order.length;
  };
  return [...faults].sort((a, b) => place(a) - place(b));
}
