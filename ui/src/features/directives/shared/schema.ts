import {
  manyChoices,
  optionalChoice,
  optionalDate,
  optionalText,
  optionalWhole,
  requiredChoice,
  requiredDate,
  requiredText,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';
import type { NumberMode } from '../../../ipc';

import { deliverySchema } from '../deliveries/raw';

export const NUMBER_MODES = ['next', 'stamped', 'later'] as const;

const numbering = {
  numbering: z.enum(NUMBER_MODES),
  number: optionalWhole(),
};

interface TypedNumber {
  numbering: (typeof NUMBER_MODES)[number];
  number: number | null;
}

/** A number that was stamped must be given; the other ways need none. */
function modeOf({ numbering: mode, number }: TypedNumber, ctx: z.RefinementCtx): NumberMode {
  if (mode !== 'stamped') return { mode };
  if (number !== null) return { mode, number };
  ctx.addIssue({ code: 'custom', path: ['number'], message: t.errors.required });
  return z.NEVER;
}

/** How a draft takes its number. */
export const numberSchema = z.object(numbering).transform(modeOf);

export const routingSchema = (today: string) =>
  z.object({
    id: z.string().nullable(),
    author: optionalText(200),
    day: requiredDate(today),
    words: optionalText(2000),
    lead: requiredChoice(),
    coordinating: manyChoices(),
    deadline: optionalDate(today),
    handed_over_on: optionalDate(today),
  });

const relation = z.object({ other: requiredChoice(), kind: requiredChoice() });

/** Both registers hold the same record; each form shows its part of it and keeps the rest. */
export const directiveSchema = (today: string) =>
  z
    .object({
      book: requiredChoice(),
      ...numbering,
      day: requiredDate(today),
      issuer: requiredText(500),
      issuer_organisation: optionalChoice(),
      symbol: optionalText(100),
      document_date: optionalDate(today),
      document_type: optionalChoice(),
      abstract: requiredText(2000),
      urgency: z.string(),
      pages: optionalWhole(),
      copies: optionalWhole(),
      recipients: optionalText(2000),
      signer: optionalText(200),
      deadline: optionalDate(today),
      subcommittee: optionalChoice(),
      task_group: optionalChoice(),
      first_received_by: optionalChoice(),
      drafted_for: z.string(),
      handled_on: optionalDate(today),
      handling_result: optionalText(2000),
      paper_place: optionalText(200),
      note: optionalText(2000),
      routings: z.array(routingSchema(today)),
      relations: z.array(relation),
      deliveries: z.array(deliverySchema(today)),
    })
    .transform(({ numbering: mode, number, ...fields }, ctx) => ({
      ...fields,
      numbering: modeOf({ numbering: mode, number }, ctx),
    }));
