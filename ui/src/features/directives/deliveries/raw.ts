import {
  optionalChoice,
  optionalDate,
  optionalText,
  type RawValues,
  rawText,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import type { Directive } from '../shared/types';

type Delivery = Directive['deliveries'][number];

/** A recipient as its row of the form begins. */
export function newDelivery(): RawValues {
  return {
    id: null,
    organisation: null,
    place: null,
    recipient: '',
    copy: false,
    asked: 'nothing',
    due_on: '',
    sent_on: '',
    received_on: '',
    answered_on: '',
    reply: null,
    result: '',
  };
}

/** A recipient that stands, as its row of the form holds it. */
export function rawDelivery(delivery: Delivery): RawValues {
  const { id, organisation, place, recipient, copy, asked, reply, result } = delivery;
  return {
    id,
    organisation,
    place,
    recipient,
    copy,
    asked,
    reply,
    result,
    due_on: rawText.date(delivery.due_on),
    sent_on: rawText.date(delivery.sent_on),
    received_on: rawText.date(delivery.received_on),
    answered_on: rawText.date(delivery.answered_on),
  };
}

export const deliverySchema = (today: string) =>
  z.object({
    id: z.string().nullable(),
    organisation: optionalChoice(),
    place: optionalChoice(),
    recipient: optionalText(500),
    copy: z.boolean(),
    asked: z.string(),
    due_on: optionalDate(today),
    sent_on: optionalDate(today),
    received_on: optionalDate(today),
    answered_on: optionalDate(today),
    reply: optionalChoice(),
    result: optionalText(2000),
  });
