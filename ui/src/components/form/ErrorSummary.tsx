import { IconAlertTriangle } from '@tabler/icons-react';
import { t } from '../../i18n';
import type { FieldFault, IpcError } from '../../ipc';
import { ErrorNotice } from '../errors/ErrorNotice';
import classes from './form.module.css';

interface Props {
  faults: readonly FieldFault[];
  failure: IpcError | null;
  labels: ReadonlyMap<string, string>;
  onPick: (field: string) => void;
}

/** What is wrong, field by field, each a way to the field; a fault without a field is told whole. */
export function ErrorSummary({ faults, failure, labels, onPick }: Props) {
  if (faults.length === 0) return failure && <ErrorNotice error={failure} />;
  return (
    <div className={classes.summary} role="alert">
      <IconAlertTriangle size="1.125rem" stroke={1.8} aria-hidden />
      <div>
        <b>{failure?.message ?? t.common.form.problems(faults.length)}</b>
        {failure?.next && <p>{failure.next}</p>}
        <ul>
          {faults.map(({ field, message }) => (
            <li key={field}>
              <Label field={field} labels={labels} onPick={onPick} />
              {message !== failure?.message && <span>{message}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The way to a field; a fault of what stands in no field of this form is only told. */
function Label({ field, labels, onPick }: { field: string } & Pick<Props, 'labels' | 'onPick'>) {
  const label = labels.get(field) ?? labels.get(field.split('.')[0] ?? field);
  if (!label) return null;
  return (
    <button type="button" onClick={() => onPick(field)}>
      {label}
    </button>
  );
}
