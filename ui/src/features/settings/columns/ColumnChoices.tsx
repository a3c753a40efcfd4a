import { Checkbox } from '@mantine/core';
import { t } from '../../../i18n';
import type { HeadColumn } from '../../../ipc';
import classes from './columns.module.css';

const texts = t.settings.register_columns;

interface Props {
  columns: readonly HeadColumn[];
  onPrint: (column: HeadColumn['column'], isPrinted: boolean) => void;
}

/** Every column a register can have; a register keeps at least one. */
export function ColumnChoices({ columns, onPrint }: Props) {
  const printed = columns.filter((column) => column.is_printed).length;
  return (
    <fieldset className={classes.choices}>
      <legend>{texts.choose}</legend>
      {columns.map(({ column, title, is_norm: isNorm, is_printed: isPrinted }) => (
        <Checkbox
          key={column}
          size="sm"
          label={isNorm ? title : `${title} (${texts.added})`}
          checked={isPrinted}
          disabled={isPrinted && printed === 1}
          onChange={(event) => onPrint(column, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
