import { MARKS, optionalText, type RawValues, rawText, requiredText } from '../../components/form';
import { z } from '../../components/form/zod';
import { parseCount, parseMoney } from '../../components/values';
import { t } from '../../i18n';
import type { Mark } from '../../ipc';
import type { Activity, Measure } from './types';

/** Every measure has its own place in the form, so that the eye and the fingers learn it. */
export const MEASURES = [
  'sessions',
  'attendances',
  'people',
  'women',
  'minority',
  'members',
  'households',
  'money_raised',
  'money_given',
] as const satisfies readonly Measure[];

/** A count as the form holds it. */
export interface RawCountRow {
  measure: Measure;
  label: string;
  unit: string;
  value: string;
  mark: Mark;
}

/** Anything else that was counted, as the form holds it. */
export type RawOther = Omit<RawCountRow, 'measure'>;

const money: readonly Measure[] = ['money_raised', 'money_given'];

/** A count that may be left empty: then it is not sent. */
const fixed = z
  .object({
    measure: z.enum(MEASURES),
    label: z.string(),
    unit: z.string(),
    value: z.string(),
    mark: z.enum(MARKS),
  })
  .transform((row, ctx) => {
    if (isEmpty(row)) return null;
    const parsed = money.includes(row.measure) ? parseMoney(row.value) : parseCount(row.value);
    if (parsed.ok) return { ...row, value: parsed.value };
    ctx.addIssue({ code: 'custom', path: ['value'], message: parsed.message });
    return z.NEVER;
  });

/** Anything else that was counted, with its own name and unit. */
const other = z.object({
  label: requiredText(200),
  unit: requiredText(100),
  value: z.string().transform((typed, ctx) => {
    const parsed = typed.trim() ? parseCount(typed) : ({ ok: false, message: t.errors.required } as const);
    if (parsed.ok) return parsed.value;
    ctx.addIssue({ code: 'custom', message: parsed.message });
    return z.NEVER;
  }),
  mark: z.enum(MARKS),
});

export const countsShape = { counts: z.array(fixed), others: z.array(other), note: optionalText(2000) };

interface Parsed {
  counts: readonly (z.output<typeof fixed> | null)[];
  others: readonly z.output<typeof other>[];
}

/** One list, as the backend takes it: the measures that were filled in, then the others. */
export function sentCounts({ counts, others }: Parsed) {
  return [
    ...counts.filter((row) => row !== null),
    ...others.map((row) => ({ ...row, measure: 'other' as const })),
  ];
}

/** Where the form holds a row of the list that was sent: empty measures were left out of it. */
export function countPlace(field: string, values: RawValues): string {
  const [, at, rest] = /^counts\.(\d+)(.*)$/.exec(field) ?? [];
  if (at === undefined) return field;
  const filled = (values.counts as RawCountRow[]).flatMap((row, index) => (isEmpty(row) ? [] : [index]));
  const index = Number(at);
  return index < filled.length ? `counts.${filled[index]}${rest}` : `others.${index - filled.length}${rest}`;
}

export function rawCounts(counts: Activity['counts']): { counts: RawCountRow[]; others: RawValues[] } {
  const known = new Map(counts.map((count) => [count.measure, count]));
  return {
    counts: MEASURES.map((measure) => {
      const count = known.get(measure);
      const { value, mark } = rawText.count(count);
      return { measure, label: count?.label ?? '', unit: count?.unit ?? '', value, mark };
    }),
    others: counts
      .filter(({ measure }) => measure === 'other')
      .map(({ label, unit, ...count }) => ({ label, unit, ...rawText.count(count) })),
  };
}

export function newOther(): RawValues {
  return { label: '', unit: '', ...rawText.count(null) };
}

function isEmpty({ value }: RawCountRow): boolean {
  return value.trim() === '';
}
