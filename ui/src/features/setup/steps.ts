import type { RawValues } from '../../components/form';
import { t } from '../../i18n';
import type { SetUpInput } from '../../ipc';

export const STEPS = ['office', 'members', 'books', 'letterhead', 'passphrase', 'mid_year', 'done'] as const;
export type StepId = (typeof STEPS)[number];

/** Everything asked before the passphrase, step by step. */
export interface Answers {
  office: SetUpInput['profile'];
  members: Pick<SetUpInput, 'organisations' | 'subcommittees'>;
  books: SetUpInput['books'];
  letterhead: Pick<SetUpInput, 'profile' | 'account_name'> & SetUpInput['signers'][number];
}

/** What a step is given and gives back. */
export interface StepProps {
  initial: RawValues;
  onChange: (values: RawValues) => void;
  onBack: (() => void) | undefined;
  onNext: (answers: Partial<Answers>) => void;
}

/** Two steps ask for the profile; the backend takes it whole. */
export function setUpOf({ office, members, books, letterhead }: Answers): SetUpInput {
  const { profile, person, signer, account_name } = letterhead;
  return {
    account_name,
    profile: { ...office, ...profile, grouping: 'subcommittee' },
    ...members,
    books,
    signers: [{ person, signer }],
  };
}

export const EMPTY_RAW: Record<StepId, RawValues> = {
  office: {
    name: '',
    short_name: t.setup.office.shortNameDefault,
    abbreviation: '',
    committee: '',
    addressee: '',
    date_place: '',
    village_word: t.setup.office.villageWordDefault,
    level: 'commune',
    valid_from: '',
  },
  members: {
    organisations: t.setup.members.defaults.map(({ abbreviation }) => abbreviation),
    subcommittees: t.setup.members.defaultSubcommittees.join('\n'),
  },
  books: { in: '0', out: '0', internal: '0' },
  letterhead: {
    letterhead: 'party',
    superior_lines: '',
    agency_lines: '',
    recipients: '',
    briefing_due_day: '25',
    signer_name: '',
    signer_title: '',
    account_name: t.setup.letterhead.accountNameDefault,
  },
  passphrase: {},
  mid_year: {},
  done: {},
};
