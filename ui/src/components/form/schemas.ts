/**
 * The checks every form is put together from. A form holds text exactly as it was typed; its schema turns
 * that text into the values the backend takes, or says what is wrong with it.
 */

import { t } from '../../i18n';
import type { IsoDate, Mark, MarkedNumber } from '../../ipc';
import { type Parsed, parseCount, parseDate, parseMoney, parseNumber } from '../values';
import { z } from './zod';

export const MARKS = ['exact', 'over', 'nearly', 'about'] as const satisfies readonly Mark[];

/** A quantity as the backend takes it, with how exact it is. */
export type MarkedCount = MarkedNumber;

/** A quantity as it stands in a form. */
export interface RawCount {
  value: string;
  mark: Mark;
}

export const EMPTY_COUNT: RawCount = { value: '', mark: 'exact' };

// Everything below a space except tab and line breaks: it comes in with pasted text and cannot be printed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const base = (max: number) =>
  z.string().check((ctx) => {
    const length = [...ctx.value].length;
    if (length > max) ctx.issues.push(issue(ctx.value, t.errors.tooLong(max, length)));
    if (CONTROL.test(ctx.value)) ctx.issues.push(issue(ctx.value, t.errors.control));
  });

/** Text that may stay empty. `max` counts letters as a reader sees code points. */
export const optionalText = (max = 500) => base(max).transform((typed) => typed.trim());

/** Text that must be there and is taken letter by letter, as passphrases are: a space at its end belongs to it. */
export const exactText = (max: number) => base(max).refine((typed) => typed !== '', t.errors.required);

export const requiredText = (max = 500) =>
  base(max)
    .refine((typed) => typed.trim() !== '', t.errors.required)
    .transform((typed) => typed.trim());

export const requiredDate = (today: IsoDate) => required((typed) => parseDate(typed, today));
export const optionalDate = (today: IsoDate) => optional((typed) => parseDate(typed, today));

export const requiredWhole = () => required(parseCount);
export const optionalWhole = () => optional(parseCount);
export const optionalNumber = () => optional(parseNumber);

/** Money in whole đồng. */
export const optionalMoney = () => optional(parseMoney);

export const optionalCount = () =>
  z
    .object({ value: optionalWhole(), mark: z.enum(MARKS) })
    .transform(({ value, mark }): MarkedCount | null => (value === null ? null : { value, mark }));

export const requiredChoice = () =>
  z
    .string()
    .nullable()
    .transform((chosen, ctx): string => {
      if (chosen) return chosen;
      ctx.addIssue({ code: 'custom', message: t.errors.requiredChoice });
      return z.NEVER;
    });

/** One of a few words that the backend knows. */
export const requiredOneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, t.errors.requiredChoice);

export const optionalChoice = () =>
  z
    .string()
    .nullable()
    .transform((chosen) => chosen || null);

export const manyChoices = () => z.array(z.string());

function required<T>(parse: (typed: string) => Parsed<T>) {
  return z.string().transform((typed, ctx): T => {
    const parsed: Parsed<T> = typed.trim() ? parse(typed) : { ok: false, message: t.errors.required };
    if (parsed.ok) return parsed.value;
    ctx.addIssue({ code: 'custom', message: parsed.message });
    return z.NEVER;
  });
}

function optional<T>(parse: (typed: string) => Parsed<T>) {
  return z.string().transform((typed, ctx): T | null => {
    if (!typed.trim()) return null;
    const parsed = parse(typed);
    if (parsed.ok) return parsed.value;
    ctx.addIssue({ code: 'custom', message: parsed.message });
    return z.NEVER;
  });
}

function issue(input: string, message: string) {
  return { code: 'custom' as const, input, message };
}
