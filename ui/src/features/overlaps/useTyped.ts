import { useNames } from '../../components/fields';
import { type RawValues, useFormScope, useFormValue } from '../../components/form';
import { parseDate, useToday } from '../../components/values';
import type { IsoDate, TypedWork, WorkKind, WorkRef } from '../../ipc';

/** Where the form of a book holds what is compared. */
interface Fields {
  text: string;
  /** Who issued it, typed in words. */
  issuer?: string;
  /** Who leads it, chosen out of the catalogue. */
  lead?: string;
  documentType?: string;
  symbol?: string;
  /** The day it counts by, and the one that stands in for it while that is empty. */
  day: string;
  otherDay?: string;
  due?: string;
}

const FIELDS: Record<WorkKind, Fields> = {
  directive: {
    text: 'abstract',
    issuer: 'issuer',
    documentType: 'document_type',
    symbol: 'symbol',
    day: 'document_date',
    otherDay: 'day',
    due: 'deadline',
  },
  task: { text: 'title', lead: 'lead', day: 'assigned_on', due: 'due_on' },
  meeting: { text: 'name', lead: 'lead', day: 'day' },
  activity: { text: 'name', lead: 'lead', day: 'day', otherDay: 'from_day' },
};

/** What stands in the surrounding form of a book, as it is compared. */
export function useTyped(kind: WorkKind, id: string | undefined): TypedWork {
  const today = useToday();
  const fields = FIELDS[kind];
  const organisation = useNames('organisation');
  const documentType = useNames('document_type');
  const text = useText(fields.text);
  const lead = organisation(useText(fields.lead));
  const issuer = useText(fields.issuer);
  const type = documentType(useText(fields.documentType));
  const symbol = useText(fields.symbol);
  const day = useText(fields.day);
  const otherDay = useText(fields.otherDay);
  const due = useText(fields.due);
  return {
    kind,
    id: id ?? null,
    text,
    organisation: lead ?? (issuer || null),
    document_type: type ?? null,
    symbol: symbol || null,
    day: dayOf(day, today) ?? dayOf(otherDay, today),
    due: dayOf(due, today),
  };
}

/** A field that the form does not have is empty. */
function useText(name = ''): string {
  const value = useFormValue(name);
  return typeof value === 'string' ? value : '';
}

/** A day that is still being typed is none. */
function dayOf(typed: string, today: IsoDate): IsoDate | null {
  const parsed = parseDate(typed, today);
  return parsed.ok ? parsed.value : null;
}

/** What the form names as belonging to it already: the sources of a task, the papers a paper answers. */
export function useNamed(): (work: WorkRef) => boolean {
  const { form } = useFormScope();
  return ({ kind, id }) => {
    const { sources = [], relations = [] } = form.getValues() as Record<string, RawValues[] | undefined>;
    const papers = [...sources.map(({ directive }) => directive), ...relations.map(({ other }) => other)];
    return kind === 'directive' && papers.includes(id);
  };
}
