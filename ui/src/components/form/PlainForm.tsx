import { Stack } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { Check } from './check';
import { ErrorSummary } from './ErrorSummary';
import { focusFirst } from './enterNext';
import { FormFrame } from './FormFrame';
import type { RawValues } from './scope';
import { useSchemaForm } from './useSchemaForm';

/** 'take': the form is what the clerk came for, so the cursor goes into its first field; 'leave': it stands among others. */
export type FirstFocus = 'take' | 'leave';

interface Props<Input, Result> {
  label?: string;
  schema: Check<Input>;
  initial: RawValues;
  focus?: FirstFocus;
  send: (input: Input) => Promise<Result>;
  onDone?: (result: Result) => void;
  /** What stands in the form after each change, as typed. */
  onChange?: (values: RawValues) => void;
  onLeave?: () => void;
  /** Buttons; the one that sends has `type="submit"`. */
  footer: (state: { busy: boolean }) => ReactNode;
  children: ReactNode;
}

/** A form that keeps no draft: dialogs, wizard steps, the lock screen. Records use `RecordForm`. */
export function PlainForm<Input, Result>(props: Props<Input, Result>) {
  const { label, schema, initial, focus = 'take', send, onDone, onChange, onLeave, footer, children } = props;
  const { scope, root, busy, faults, failure, submit, focusField } = useSchemaForm({
    schema,
    initial,
    // Wrapped, since an answer may be nothing and still be one.
    send: async (input: Input) => ({ answer: await send(input) }),
    ...(onChange && { onChange }),
  });
  useEffect(() => {
    if (focus === 'take') focusFirst(root.current);
  }, [root, focus]);
  const save = async () => {
    const result = await submit();
    if (result !== null) onDone?.(result.answer);
  };
  return (
    <FormFrame scope={scope} root={root} label={label} lastEnter="send" onSave={save} onLeave={onLeave}>
      <Stack gap="sm">
        <ErrorSummary faults={faults} failure={failure} labels={scope.labels} onPick={focusField} />
        {children}
        {footer({ busy })}
      </Stack>
    </FormFrame>
  );
}
