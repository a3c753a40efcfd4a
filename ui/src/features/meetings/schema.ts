import {
  optionalChoice,
  optionalText,
  optionalWhole,
  type RawValues,
  rawText,
  requiredChoice,
  requiredDate,
  requiredText,
} from '../../components/form';
import { z } from '../../components/form/zod';
import type { ViewOf } from '../../ipc';

export const ATTENDANCE_STATES = ['invited', 'present', 'excused', 'absent', 'substituted'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** A delegate as the form holds them. */
export interface RawDelegate {
  person: string | null;
  name: string;
  organisation: string | null;
  state: AttendanceState;
  reason: string;
  substitute: string;
}

const delegate = z.object({
  person: optionalChoice(),
  name: optionalText(200),
  organisation: optionalChoice(),
  state: z.enum(ATTENDANCE_STATES),
  reason: optionalText(300),
  substitute: optionalText(200),
});

/** A meeting is saved whole: what one screen does not show goes back as it came. */
export const schemaFor = (today: string) =>
  z.object({
    kind: requiredChoice(),
    name: requiredText(300),
    day: requiredDate(today),
    starts_at: optionalText(20),
    ends_at: optionalText(20),
    venue: optionalText(300),
    chair: optionalChoice(),
    secretary: optionalChoice(),
    lead: optionalChoice(),
    documents: optionalText(5000),
    replaced_events: optionalWhole(),
    minutes_symbol: optionalText(100),
    note: optionalText(5000),
    agenda: z.array(z.object({ content: requiredText(2000), presenter: optionalText(200) })),
    attendance: z.array(delegate),
    opinions: z.array(z.object({ speaker: optionalText(200), content: requiredText(10_000) })),
    conclusions: z.array(
      z.object({ id: optionalChoice(), content: requiredText(5000), no_task: z.boolean() }),
    ),
  });

export function rawOf(meeting: ViewOf<'meeting'> | null): RawValues {
  return {
    kind: meeting?.kind ?? null,
    name: rawText.plain(meeting?.name),
    day: rawText.date(meeting?.day),
    starts_at: rawText.plain(meeting?.starts_at),
    ends_at: rawText.plain(meeting?.ends_at),
    venue: rawText.plain(meeting?.venue),
    chair: meeting?.chair ?? null,
    secretary: meeting?.secretary ?? null,
    lead: meeting?.lead ?? null,
    documents: rawText.plain(meeting?.documents),
    replaced_events: meeting?.replaced_events ? rawText.number(meeting.replaced_events) : '',
    minutes_symbol: rawText.plain(meeting?.minutes_symbol),
    note: rawText.plain(meeting?.note),
    agenda: (meeting?.agenda ?? []).map(({ content, presenter }) => ({ content, presenter })),
    attendance: (meeting?.attendance ?? []).map(
      ({ person, name, organisation, state, reason, substitute }): RawDelegate => ({
        person,
        name,
        organisation,
        state,
        reason,
        substitute,
      }),
    ),
    opinions: (meeting?.opinions ?? []).map(({ speaker, content }) => ({ speaker, content })),
    conclusions: (meeting?.conclusions ?? []).map(({ id, content, no_task_on }) => ({
      id,
      content,
      no_task: no_task_on !== null,
    })),
  };
}
