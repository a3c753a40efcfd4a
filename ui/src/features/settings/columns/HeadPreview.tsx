import { t } from '../../../i18n';
import type { HeadColumn } from '../../../ipc';
import classes from './columns.module.css';

const texts = t.settings.register_columns;

/** The head of a register as wide as its parts are on paper, with the row of column numbers. */
export function HeadPreview({ columns }: { columns: readonly HeadColumn[] }) {
  const printed = columns.filter((column) => column.is_printed);
  const whole = printed.reduce((sum, { share }) => sum + share, 0);
  return (
    <figure className={classes.preview}>
      <figcaption>{texts.preview}</figcaption>
      <table>
        <thead>
          <tr>
            {printed.map(({ column, title, share }) => (
              <th key={column} scope="col" style={{ width: `${(share / whole) * 100}%` }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {printed.map(({ column }, at) => (
              <td key={column}>({at + 1})</td>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  );
}
