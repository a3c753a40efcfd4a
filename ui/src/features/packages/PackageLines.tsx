import { formatDate, sentence } from '../../components/values';
import { t } from '../../i18n';
import type { PackageLine } from '../../ipc';
import classes from './packages.module.css';

const texts = t.packages;

/** The records of a package; what stays outside comes first, with the reason in words. */
export function PackageLines({ lines }: { lines: readonly PackageLine[] }) {
  return (
    // A list that scrolls is reached by the keyboard, too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls
    <section className={classes.lines} aria-label={texts.lines} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{texts.fate}</th>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.title}</th>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.why}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.kind}/${line.id}`}>
              <td>{texts.fates[line.fate]}</td>
              <td>{sentence(line.kind)}</td>
              <td>{line.title}</td>
              <td>{formatDate(line.day)}</td>
              <td>{line.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
