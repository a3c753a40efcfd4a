import { type UseFormReturnType, useForm } from '@mantine/form';
import { useCallback, useMemo, useRef, useState } from 'react';
import { t } from '../../i18n';
import { type FieldFault, type IpcError, toIpcError } from '../../ipc';
import type { Check } from './check';
import { faultsOf, inputOf, inScreenOrder } from './faults';
import type { FormScope, RawValues } from './scope';

interface Options<Input, Result> {
  /** Turns what was typed into what is sent. */
  schema: Check<Input>;
  initial: RawValues;
  send: (input: Input) => Promise<Result>;
  onChange?: (values: RawValues) => void;
  /** Where the form holds a field the backend names. */
  placeOf?: (field: string, values: RawValues) => string;
}

export interface SchemaForm<Result> {
  scope: FormScope;
  root: React.RefObject<HTMLFormElement | null>;
  busy: boolean;
  /** Faults of the last attempt, in the order of the screen. */
  faults: readonly FieldFault[];
  /** A fault that belongs to no field. */
  failure: IpcError | null;
  /** Checks, sends, shows what is wrong. Resolves to the answer, or `null` when nothing was sent or it was refused. */
  submit: () => Promise<Result | null>;
  focusField: (field: string) => void;
  /** Begins anew: empty but for what the next record takes over. */
  reset: (kept?: RawValues) => void;
}

/** A form over uncontrolled inputs: nothing that is typed passes through state, so no input method is disturbed. */
export function useSchemaForm<Input, Result>(options: Options<Input, Result>): SchemaForm<Result> {
  const { schema, initial, send, onChange, placeOf } = options;
  const form: UseFormReturnType<RawValues> = useForm<RawValues>({
    mode: 'uncontrolled',
    initialValues: initial,
    ...(onChange && { onValuesChange: onChange }),
  });
  const root = useRef<HTMLFormElement>(null);
  const labels = useRef(new Map<string, string>()).current;
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [failure, setFailure] = useState<IpcError | null>(null);

  const focusField = useCallback((field: string) => {
    if (root.current) inputOf(root.current, field)?.focus();
  }, []);

  const show = useCallback(
    (found: readonly FieldFault[], cause: IpcError | null) => {
      const ordered = root.current ? inScreenOrder(root.current, found) : found;
      form.setErrors(Object.fromEntries(ordered.map(({ field, message }) => [field, message])));
      setFaults(ordered);
      setFailure(cause);
      const first = ordered[0];
      if (first) focusField(first.field);
    },
    [form.setErrors, focusField],
  );

  const submit = useCallback(async () => {
    // A second Ctrl+S while the first is under way must not save twice.
    if (sending.current) return null;
    const parsed = schema.safeParse(form.getValues());
    if (!parsed.success) {
      show(faultsOf(parsed.error), null);
      return null;
    }
    sending.current = true;
    setBusy(true);
    show([], null);
    try {
      return await send(parsed.data);
    } catch (reason) {
      const error = toIpcError(reason, t.errors.internal);
      const placed = (fault: FieldFault) =>
        placeOf ? { ...fault, field: placeOf(fault.field, form.getValues()) } : fault;
      show(error.fields.map(placed), error);
      return null;
    } finally {
      sending.current = false;
      setBusy(false);
    }
  }, [schema, form.getValues, send, show, placeOf]);

  const reset = useCallback(
    (kept: RawValues = {}) => {
      form.setInitialValues({ ...form.getInitialValues(), ...kept });
      form.reset();
      show([], null);
    },
    [form.setInitialValues, form.getInitialValues, form.reset, show],
  );

  const scope = useMemo(() => ({ form, labels }), [form, labels]);
  return { scope, root, busy, faults, failure, submit, focusField, reset };
}
