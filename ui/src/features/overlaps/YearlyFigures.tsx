import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import type { YearlyCell, YearlyLine, YearlyTable } from '../../ipc';
import classes from './years.module.css';

const texts = t.overlaps.years;

/** The table: one organisation and one measure a line, one year a column. */
export function YearlyFigures({ table: { years, lines } }: { table: YearlyTable }) {
  const hasTyped = lines.some(({ cells }) => cells.some((cell) => cell?.is_typed));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys.
    <div className={classes.scroller} tabIndex={0}>
      <table className={classes.figures} aria-label={texts.table}>
        <thead>
          <tr>
            <th scope="col">{texts.organisation}</th>
            <th scope="col">{texts.measure}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {texts.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <Line
              key={`${line.organisation} ${line.measure}`}
              line={line}
              years={years}
              before={lines[at - 1]}
            />
          ))}
        </tbody>
      </table>
      {hasTyped && <p className={classes.note}>{texts.typedNote}</p>}
    </div>
  );
}

interface LineProps {
  line: YearlyLine;
  years: readonly number[];
  /** The line above; an organisation is named once. */
  before: YearlyLine | undefined;
}

function Line({ line: { organisation, name, measure, cells }, years, before }: LineProps) {
  const isFirst = before?.organisation !== organisation;
  return (
    <tr data-first={isFirst || undefined}>
      <th scope="row">{isFirst ? name : <span className={classes.again}>{name}</span>}</th>
      <td>{texts.measures[measure]}</td>
      {cells.map((cell, at) => (
        <td key={years[at]} data-typed={cell?.is_typed || undefined}>
          {shown(cell)}
        </td>
      ))}
    </tr>
  );
}

/** A typed figure is told apart by a sign; what nobody knows is a dash. */
function shown(cell: YearlyCell | null): string {
  if (!cell) return texts.unknown;
  return cell.is_typed ? texts.typed(formatNumber(cell.value)) : formatNumber(cell.value);
}
