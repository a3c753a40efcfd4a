import {
  optionalChoice,
  optionalMoney,
  optionalText,
  optionalWhole,
  type RawValues,
  rawText,
  requiredChoice,
  requiredDate,
  requiredText,
} from '../../components/form';
import { z } from '../../components/form/zod';
import type { JoinInput, JointProposal } from '../../ipc';

/** The joint meeting as proposed, and the invitations it saves. */
export function rawJoint({ meeting, letters }: JointProposal): RawValues {
  return {
    kind: meeting.kind,
    name: rawText.plain(meeting.name),
    day: rawText.date(meeting.day),
    starts_at: rawText.plain(meeting.starts_at),
    ends_at: rawText.plain(meeting.ends_at),
    venue: rawText.plain(meeting.venue),
    lead: meeting.lead,
    letters: rawText.number(letters),
    money: '',
  };
}

/** What was typed over the proposal; what the dialog does not show goes with it as proposed. */
export const jointSchema = (today: string, { meeting }: JointProposal, replaced: string[]) =>
  z
    .object({
      kind: requiredChoice(),
      name: requiredText(300),
      day: requiredDate(today),
      starts_at: optionalText(20),
      ends_at: optionalText(20),
      venue: optionalText(300),
      lead: optionalChoice(),
      letters: optionalWhole(),
      money: optionalMoney(),
    })
    .transform(
      ({ letters, money, ...typed }): JoinInput => ({
        meeting: { ...meeting, ...typed },
        replaced,
        letters,
        money,
      }),
    );
