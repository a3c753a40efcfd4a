import { Button } from '@mantine/core';
import { t } from '../../../i18n';
import type { Register } from '../../../ipc';
import { type ExplainedGap, gapName } from './ExplainDialog';
import classes from './register.module.css';

const texts = t.registers.gaps;
const words = t.registers.close;

type Series = Register['series'][number];

interface Props {
  register: Register;
  /** Left out once the book is closed. */
  onExplain?: (gap: ExplainedGap) => void;
}

/** Each series of numbers with what was cancelled in it and what is missing from it. */
export function Gaps({ register, onExplain }: Props) {
  return (
    <div className={classes.series}>
      {register.series.map((series) => (
        <section key={series.type_key}>
          <h3>{series.type_name ?? register.name}</h3>
          <p>
            {series.first === null || series.last === null
              ? words.noNumbers
              : words.span(series.first, series.last)}
          </p>
          <Cancelled series={series} />
          <Missing series={series} {...(onExplain && { onExplain })} />
        </section>
      ))}
    </div>
  );
}

function Cancelled({ series }: { series: Series }) {
  if (series.cancelled.length === 0) return null;
  return (
    <>
      <h4>{texts.cancelled}</h4>
      <ul>
        {series.cancelled.map(({ id, number, reason }) => (
          <li key={id}>
            <span>{texts.one(number)}</span>
            <small>{reason}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({ series, onExplain }: { series: Series; onExplain?: (gap: ExplainedGap) => void }) {
  if (series.gaps.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <h4>{texts.title}</h4>
      <ul>
        {series.gaps.map(({ from, to, reason, trashed }) => (
          <li key={from}>
            <span>
              {gapName({ from, to })}
              {trashed && ` (${texts.trashed}: ${trashed.abstract})`}
            </span>
            <small className={reason === null ? classes.open : undefined}>
              {reason ?? texts.unexplained}
            </small>
            {onExplain && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={texts.explainTitle(gapName({ from, to }))}
                onClick={() => onExplain({ typeKey: series.type_key, from, to, reason })}
              >
                {texts.explain}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
