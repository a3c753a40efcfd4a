import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { t } from '../../i18n';
import classes from './meetings.module.css';
import { ATTENDANCE_STATES, type AttendanceState, type RawDelegate } from './schema';

const texts = t.meetings.minutes;

/** The key of a state on a row; 0 takes an answer back. */
const KEYS: Readonly<Record<string, AttendanceState>> = {
  0: 'invited',
  1: 'present',
  2: 'excused',
  3: 'absent',
  4: 'substituted',
};

interface Props {
  delegates: readonly RawDelegate[];
  persons: readonly { value: string; label: string }[];
  onChange: (delegates: RawDelegate[]) => void;
}

/** One line a delegate; a digit answers and goes on, so that forty people take forty keys. */
export function AttendanceTable({ delegates, persons, onChange }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const change = (index: number, part: Partial<RawDelegate>) =>
    onChange(delegates.map((delegate, at) => (at === index ? { ...delegate, ...part } : delegate)));
  const focusRow = (index: number) => {
    const row = table.current?.tBodies[0]?.rows[index];
    row?.querySelector<HTMLInputElement>('input[type=radio]:checked')?.focus();
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if ((event.target as HTMLInputElement).type !== 'radio') return;
    const state = KEYS[event.key];
    const next = STEPS[event.key];
    if (!state && next === undefined) return;
    event.preventDefault();
    if (state) change(index, { state });
    // The new answer has to be drawn before the line after it can take the focus.
    const goal = index + (next ?? 1);
    requestAnimationFrame(() => focusRow(Math.max(0, Math.min(delegates.length - 1, goal))));
  };
  if (delegates.length === 0) return null;
  return (
    <table ref={table} className={classes.delegates}>
      <tbody>
        {delegates.map((delegate, index) => (
          <Delegate
            key={delegate.person ?? delegate.name}
            index={index}
            delegate={delegate}
            name={nameOf(delegate, persons)}
            onChange={(part) => change(index, part)}
            onKeyDown={onKeyDown(index)}
            onRemove={() => onChange(delegates.filter((_, at) => at !== index))}
          />
        ))}
      </tbody>
    </table>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 };

function nameOf({ person, name }: RawDelegate, persons: Props['persons']): string {
  return name || (persons.find(({ value }) => value === person)?.label ?? '');
}

interface DelegateProps {
  index: number;
  delegate: RawDelegate;
  name: string;
  onChange: (part: Partial<RawDelegate>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onRemove: () => void;
}

function Delegate({ index, delegate, name, onChange, onKeyDown, onRemove }: DelegateProps) {
  const group = useId();
  const { state } = delegate;
  return (
    <tr onKeyDown={onKeyDown} data-path={`attendance.${index}`}>
      <th scope="row">{name}</th>
      <td>
        <fieldset className={classes.states} aria-label={texts.stateOf(name)}>
          {ATTENDANCE_STATES.map((value) => (
            <label key={value} data-state={value}>
              <input
                type="radio"
                name={group}
                value={value}
                checked={state === value}
                onChange={() => onChange({ state: value })}
                data-enter-skip
              />
              <span>{texts.attendanceStates[value]}</span>
            </label>
          ))}
        </fieldset>
      </td>
      <td>
        {state === 'excused' && (
          <input
            className={classes.remark}
            aria-label={texts.reason}
            placeholder={texts.reason}
            defaultValue={delegate.reason}
            onChange={(event) => onChange({ reason: event.currentTarget.value })}
          />
        )}
        {state === 'substituted' && (
          <input
            className={classes.remark}
            aria-label={texts.substitute}
            placeholder={texts.substitute}
            defaultValue={delegate.substitute}
            onChange={(event) => onChange({ substitute: event.currentTarget.value })}
          />
        )}
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          tabIndex={-1}
          aria-label={texts.dropDelegate(name)}
          onClick={onRemove}
        >
          <IconTrash size="0.9375rem" stroke={1.7} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}
