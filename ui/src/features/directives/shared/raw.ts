import { type RawValues, rawText } from '../../../components/form';
import { formatDate } from '../../../components/values';
import { rawDelivery } from '../deliveries/raw';
import type { NUMBER_MODES } from './schema';
import type { Directive, Routing } from './types';

/** A new directive as its form begins. */
interface New {
  book: string;
  today: string;
  issuer: string;
  numbering: (typeof NUMBER_MODES)[number];
}

export function newDirective({ book, today, issuer, numbering }: New): RawValues {
  return {
    secrecy: 'unanswered',
    book,
    numbering,
    number: '',
    day: formatDate(today),
    issuer,
    issuer_organisation: null,
    symbol: '',
    document_date: '',
    document_type: null,
    abstract: '',
    urgency: 'normal',
    pages: '',
    copies: '',
    recipients: '',
    signer: '',
    deadline: '',
    subcommittee: null,
    task_group: null,
    first_received_by: null,
    drafted_for: 'office',
    handled_on: '',
    handling_result: '',
    paper_place: '',
    note: '',
    routings: [],
    relations: [],
    deliveries: [],
  };
}

/** A directive that stands, as its form holds it. A number once taken stays, so none is asked for. */
export function rawDirective(directive: Directive): RawValues {
  const { related, routings, deliveries } = directive;
  return {
    ...Object.fromEntries(PLAIN.map((name) => [name, rawText.plain(directive[name])])),
    ...Object.fromEntries(CHOICES.map((name) => [name, directive[name] ?? null])),
    ...Object.fromEntries(DATES.map((name) => [name, rawText.date(directive[name])])),
    // What stands was asked about when it was entered.
    secrecy: 'no',
    book: directive.book,
    urgency: directive.urgency,
    drafted_for: directive.drafted_for,
    numbering: 'later',
    number: '',
    pages: rawText.number(directive.pages),
    copies: rawText.number(directive.copies),
    routings: routings.map(rawRouting),
    deliveries: deliveries.map(rawDelivery),
    relations: related.filter(({ side }) => side === 'from').map(({ other, kind }) => ({ other, kind })),
  };
}

const PLAIN = [
  'issuer',
  'symbol',
  'abstract',
  'recipients',
  'signer',
  'handling_result',
  'paper_place',
  'note',
] as const;
const CHOICES = [
  'issuer_organisation',
  'document_type',
  'subcommittee',
  'task_group',
  'first_received_by',
] as const;
const DATES = ['day', 'document_date', 'deadline', 'handled_on'] as const;

export function newRouting(today: string): RawValues {
  return {
    id: null,
    author: '',
    day: formatDate(today),
    words: '',
    lead: null,
    coordinating: [],
    deadline: '',
    handed_over_on: '',
  };
}

function rawRouting(routing: Routing): RawValues {
  const { id, author, day, words, lead, coordinating, deadline, handed_over_on } = routing;
  return {
    id,
    author,
    words,
    lead,
    coordinating,
    day: rawText.date(day),
    deadline: rawText.date(deadline),
    handed_over_on: rawText.date(handed_over_on),
  };
}

export function newRelation(): RawValues {
  return { other: null, kind: 'replies_to' };
}
