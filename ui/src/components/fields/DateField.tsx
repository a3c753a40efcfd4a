import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { t } from '../../i18n';
import { Cell } from '../form/FieldGrid';
import { useField } from '../form/scope';
import { formatDate, formatLongDate, parseDate, useToday } from '../values';
import classes from './fields.module.css';
import type { FieldProps } from './types';

const Calendar = lazy(() => import('./Calendar'));

/** A date typed as the clerk is used to; under it stands the day it was understood as. */
export function DateField(props: FieldProps) {
  const { name, label, span = 3 } = props;
  const field = useField(name, label);
  return (
    <Cell span={span}>
      <TypedDate key={field.key} {...props} input={field.input} onPick={field.set} />
    </Cell>
  );
}

interface TypedProps extends FieldProps {
  input: ReturnType<typeof useField>['input'];
  onPick: (typed: string) => void;
}

function TypedDate({ input, label, hint, required, disabled, onPick }: TypedProps) {
  const today = useToday();
  const [typed, setTyped] = useState(String(input.defaultValue ?? ''));
  const parsed = parseDate(typed, today);
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
        placeholder={t.fields.datePlaceholder}
        withAsterisk={required}
        aria-required={required}
        disabled={disabled}
        inputMode="numeric"
        rightSection={
          <CalendarButton label={label} chosen={parsed.ok ? parsed.value : null} onPick={onPick} />
        }
      />
      {!input.error && typed.trim() !== '' && (
        <p className={classes.understood} role="status">
          {parsed.ok ? formatLongDate(parsed.value) : parsed.message}
        </p>
      )}
    </>
  );
}

interface ButtonProps {
  label: string;
  chosen: string | null;
  onPick: (typed: string) => void;
}

/** For those who like the mouse; the keyboard passes it by. */
function CalendarButton({ label, chosen, onPick }: ButtonProps) {
  const [open, setOpen] = useState(false);
  const pick = (iso: string) => {
    setOpen(false);
    onPick(formatDate(iso));
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          tabIndex={-1}
          aria-label={t.fields.openCalendar(label)}
          onClick={() => setOpen(!open)}
        >
          <IconCalendar size="1rem" stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.fields.calendar}>
        {open && (
          <Suspense>
            <Calendar chosen={chosen} onPick={pick} />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
