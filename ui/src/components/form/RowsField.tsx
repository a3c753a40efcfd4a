import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { focusFirst } from './enterNext';
import classes from './form.module.css';
import { type RawValues, useFormScope } from './scope';

interface Props {
  /** The list's name in the form; a field of a row is named `name.0.field`. */
  name: string;
  /** What a new row starts with. */
  blank: () => RawValues;
  addLabel: string;
  removeLabel: string;
  /** Whether Enter in the last field leads to the button that adds a row: for lists that are typed one after another. */
  typedInTurn?: boolean;
  /** The fields of one row; `path` begins the names of its fields. */
  row: (path: string, values: RawValues, index: number) => ReactNode;
}

/** Rows of one form that the clerk adds and takes away, such as routings. */
export function RowsField({ name, blank, addLabel, removeLabel, typedInTurn, row }: Props) {
  const { form } = useFormScope();
  const rows = (form.useWatchValue(name) ?? []) as RawValues[];
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  const change = (next: RawValues[]) => {
    form.clearErrors();
    form.setFieldValue(name, next);
  };
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    focusFirst(list.current?.lastElementChild as HTMLElement | null);
  });
  return (
    <div className={classes.rowsField}>
      <ul ref={list}>
        {rows.map((values, index) => (
          // A change of the list itself gives new keys to all its rows, so that each shows its own text.
          <Fragment key={`${form.key(name)}:${String(index)}`}>
            <li>
              <div className={classes.grid}>{row(`${name}.${index}`, values, index)}</div>
              <ActionIcon
                variant="subtle"
                color="bad"
                aria-label={removeLabel}
                title={removeLabel}
                onClick={() => change(rows.filter((_, at) => at !== index))}
              >
                <IconTrash size="1rem" stroke={1.7} aria-hidden />
              </ActionIcon>
            </li>
          </Fragment>
        ))}
      </ul>
      <Button
        variant="subtle"
        size="compact-sm"
        data-enter-stop={typedInTurn || undefined}
        leftSection={<IconPlus size="0.875rem" stroke={2} aria-hidden />}
        onClick={() => {
          added.current = true;
          change([...rows, blank()]);
        }}
      >
        {addLabel}
      </Button>
    </div>
  );
}
