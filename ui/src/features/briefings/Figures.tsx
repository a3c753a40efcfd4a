import { useState } from 'react';
import { t } from '../../i18n';
import type { DraftFigure } from '../../ipc';
import { useBriefingScope } from './BriefingScope';
import classes from './briefings.module.css';
import { shownDrafted } from './figure';
import { OverrideDialog } from './OverrideDialog';

const texts = t.briefings.figures;

/** The numbers bound to a place; one set by the clerk says so and keeps what the books say beside it. */
export function Figures({ figures }: { figures: readonly DraftFigure[] }) {
  const { editable } = useBriefingScope();
  const [chosen, setChosen] = useState<string | null>(null);
  const figure = figures.find(({ key }) => key === chosen);
  if (figures.length === 0) return null;
  return (
    <>
      <ul className={classes.figures} aria-label={texts.list}>
        {figures.map((one) => (
          <li key={one.key}>
            {editable ? (
              <button
                type="button"
                className={classes.figure}
                data-overridden={one.overridden !== null || undefined}
                onClick={() => setChosen(one.key)}
              >
                <Words figure={one} />
              </button>
            ) : (
              <span className={classes.figure} data-overridden={one.overridden !== null || undefined}>
                <Words figure={one} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {figure && <OverrideDialog figure={figure} onClose={() => setChosen(null)} />}
    </>
  );
}

function Words({ figure }: { figure: DraftFigure }) {
  const { label, shown, overridden } = figure;
  return (
    <>
      <span>{label}:</span> <b>{shown}</b>
      {overridden && (
        <em title={texts.reasonWas(overridden.reason)}>
          {' '}
          ({texts.overridden}; {texts.fromBooks(shownDrafted(figure))})
        </em>
      )}
    </>
  );
}
