import { Input, NativeSelect, TextInput } from '@mantine/core';
import { t } from '../../i18n';
import { Cell } from '../form/FieldGrid';
import { MARKS } from '../form/schemas';
import { useField } from '../form/scope';
import classes from './fields.module.css';
import type { FieldProps } from './types';

const MARK_OPTIONS = MARKS.map((value) => ({ value, label: t.fields.marks[value] }));

/** A quantity and how exact it is; the form holds `{ value, mark }` under the field's name. */
export function CountField({ name, label, hint, required, disabled, span = 3 }: FieldProps) {
  const whole = useField(name, label);
  const value = useField(`${name}.value`, label);
  const mark = useField(`${name}.mark`, t.fields.mark(label));
  const error = value.input.error ?? whole.input.error;
  return (
    <Cell span={span}>
      <Input.Wrapper
        label={label}
        description={hint}
        error={error}
        withAsterisk={required}
        labelElement="div"
      >
        <div className={classes.pair}>
          <NativeSelect
            key={mark.key}
            {...mark.input}
            data={MARK_OPTIONS}
            aria-label={t.fields.mark(label)}
            disabled={disabled}
            data-enter-skip
          />
          <TextInput
            key={value.key}
            {...value.input}
            error={Boolean(error)}
            aria-label={label}
            aria-required={required}
            disabled={disabled}
            inputMode="numeric"
            className={classes.number}
          />
        </div>
      </Input.Wrapper>
    </Cell>
  );
}
