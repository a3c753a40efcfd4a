import { optionalWhole, type RawValues, rawText } from '../../components/form';
import { z } from '../../components/form/zod';
import type { YearlyFigure, YearlyFigureInput, YearlyMeasure } from '../../ipc';

export const MEASURES = [
  'directives',
  'reports',
  'conferences',
  'tasks',
] as const satisfies readonly YearlyMeasure[];

/** The place of one figure in the form: every measure of the first organisation, then of the next. */
export const placeOf = (organisation: number, measure: number) => organisation * MEASURES.length + measure;

/** What was typed for a year already, in the places of the form. */
export function rawFigures(
  year: number,
  organisations: readonly string[],
  known: readonly YearlyFigure[],
): RawValues {
  const typed = (organisation: string, measure: YearlyMeasure) =>
    known.find((one) => one.year === year && one.organisation === organisation && one.measure === measure);
  const figures = organisations.flatMap((organisation) =>
    MEASURES.map((measure) => ({ value: rawText.number(typed(organisation, measure)?.value ?? null) })),
  );
  return { figures };
}

/** Every figure of the year; one left empty is taken away. */
export const figuresSchema = (year: number, organisations: readonly string[]) =>
  z.object({ figures: z.array(z.object({ value: optionalWhole() })) }).transform(({ figures }) =>
    organisations.flatMap((organisation, at) =>
      MEASURES.map(
        (measure, column): YearlyFigureInput => ({
          year,
          organisation,
          measure,
          value: figures[placeOf(at, column)]?.value ?? null,
        }),
      ),
    ),
  );
