import { PasswordInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { t } from '../../i18n';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import classes from './fields.module.css';
import type { FieldProps } from './types';

/** A passphrase with a way to look at it, and a word of warning while Caps Lock is on. */
export function PassphraseField({ name, label, hint, required, span = 12 }: FieldProps) {
  const field = useField(name, label);
  const [capsLock, setCapsLock] = useState(false);
  const watch = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <Cell span={span}>
      <PasswordInput
        key={field.key}
        {...field.input}
        label={label}
        description={hint}
        withAsterisk={required}
        aria-required={required}
        onKeyDown={watch}
        onKeyUp={watch}
        visibilityToggleButtonProps={{ 'aria-label': t.session.showPassphrase }}
      />
      {capsLock && (
        <p className={classes.caution} role="status">
          {t.session.capsLock}
        </p>
      )}
    </Cell>
  );
}
