import {
  EMPTY_COUNT,
  optionalChoice,
  optionalCount,
  optionalDate,
  optionalText,
  type RawValues,
  requiredChoice,
  requiredDate,
  requiredOneOf,
  requiredText,
} from '../../components/form';
import { z } from '../../components/form/zod';
import { formatDate, inYear, shiftDays } from '../../components/values';
import { t } from '../../i18n';
import type { IsoDate, MidYearInput } from '../../ipc';
import { COUNTED_MEASURES } from '../settings/kinds/measures';

const counted = {
  activity_kind: optionalChoice(),
  organisation: optionalChoice(),
  measure: requiredOneOf(COUNTED_MEASURES),
  value: optionalCount().refine((count) => count !== null, t.errors.required),
};

type Counted<Row> = Row & { value: { value: number; mark: 'exact' | 'over' | 'nearly' | 'about' } | null };

/** A form holds number and mark together; the backend takes them side by side. */
function apart<Row>({ value, ...rest }: Counted<Row>) {
  return { ...rest, value: value?.value ?? null, mark: value?.mark ?? ('exact' as const) };
}

export const midYearSchema = (today: IsoDate): z.ZodType<MidYearInput> =>
  z
    .object({
      until: requiredDate(today),
      running: z.array(z.object(counted).transform(apart)),
      last_year: z.array(z.object({ ...counted, period: requiredChoice() }).transform(apart)),
      tasks: z.array(
        z.object({
          title: requiredText(2000),
          lead: requiredChoice(),
          due_on: optionalDate(today),
          assigned_on: optionalDate(today),
          source: optionalText(2000),
        }),
      ),
    })
    .transform(({ last_year, ...rest }) => {
      const year = Number(rest.until.slice(0, 4)) - 1;
      return {
        ...rest,
        last_year: last_year.map((row) => ({ ...row, period: inYear(row.period, year) })),
      };
    });

const LISTS = ['running', 'last_year', 'tasks'] as const;

/** Whether anything is to be taken over. */
export const hasRows = (values: RawValues | MidYearInput): boolean =>
  LISTS.some((list) => ((values as RawValues)[list] as unknown[]).length > 0);

export const blankTask = (): RawValues => ({
  title: '',
  lead: null,
  due_on: '',
  assigned_on: '',
  source: '',
});

export const blankFigure = (): RawValues => ({
  activity_kind: null,
  organisation: null,
  measure: 'attendances',
  value: EMPTY_COUNT,
});

/** Paper ends the day before the books here begin. */
export const emptyMidYear = (startsOn: IsoDate | null): RawValues => ({
  until: startsOn ? formatDate(shiftDays(startsOn, -1)) : '',
  running: [],
  last_year: [],
  tasks: [],
});
