import type { UseFormReturnType } from '@mantine/form';
import { createContext, useContext, useEffect } from 'react';

/** What a form holds: names and text, choices, lists, exactly as typed. */
export type RawValues = Record<string, unknown>;

export interface FormScope {
  form: UseFormReturnType<RawValues>;
  /** Labels of the fields on the screen by name, so that a list of faults can name them. */
  labels: Map<string, string>;
  /** Empties the form and deletes its draft, where there is one. */
  discard?: () => Promise<void>;
}

const Scope = createContext<FormScope | null>(null);

export const FormScopeProvider = Scope.Provider;

export function useFormScope(): FormScope {
  const scope = useContext(Scope);
  if (!scope) throw new Error('A field stands outside a form.');
  return scope;
}

/** Binds one named value of the surrounding form to an input that keeps its own text. */
export function useField(name: string, label: string) {
  const { form, labels } = useFormScope();
  useEffect(() => {
    labels.set(name, label);
    return () => {
      labels.delete(name);
    };
  }, [labels, name, label]);
  return {
    key: form.key(name),
    input: form.getInputProps(name),
    get: () => form.getInputProps(name).defaultValue as unknown,
    /** Replaces what stands in the field; only for choices made outside it, never while typing. */
    set: (value: unknown) => form.setFieldValue(name, value),
  };
}

/** What stands in a field now; the component is drawn again when it changes. */
export function useFormValue(name: string): unknown {
  return useFormScope().form.useWatchValue(name);
}
