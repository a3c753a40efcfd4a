import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import { formatNumber, parseMoney } from '../values';
import classes from './fields.module.css';
import type { FieldProps } from './types';

/** Whole đồng; what was typed stays as it is and the amount is read back under it. */
export function MoneyField(props: FieldProps) {
  const { name, label, span = 3 } = props;
  const field = useField(name, label);
  return (
    <Cell span={span}>
      <TypedMoney key={field.key} {...props} input={field.input} />
    </Cell>
  );
}

type Input = ReturnType<typeof useField>['input'];

function TypedMoney({ input, label, hint, required, disabled }: FieldProps & { input: Input }) {
  const [typed, setTyped] = useState(String(input.defaultValue ?? ''));
  const parsed = parseMoney(typed);
  return (
    <>
      <TextInput
        {...input}
        onChange={(event) => {
          input.onChange(event);
          setTyped(event.currentTarget.value);
        }}
        label={label}
        description={hint}
        withAsterisk={required}
        aria-required={required}
        disabled={disabled}
        inputMode="numeric"
        className={classes.number}
        rightSection={<span className={classes.unit}>{t.fields.moneyUnit}</span>}
        rightSectionWidth="3rem"
      />
      {!input.error && typed.trim() !== '' && (
        <p className={classes.understood} role="status">
          {parsed.ok ? t.fields.moneyRead(formatNumber(parsed.value)) : parsed.message}
        </p>
      )}
    </>
  );
}
