import type { RawValues } from '../../components/form';
import type { SetUpInput, UsualSetUp } from '../../ipc';
import { rawBooks } from './books';

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
  usual: UsualSetUp;
  initial: RawValues;
  onChange: (values: RawValues) => void;
  onBack: (() => void) | undefined;
  onNext: (answers: Partial<Answers>) => void;
}

/** Two steps ask for the profile; the backend takes it whole. */
export function setUpOf({ office, members, books, letterhead }: Answers, usual: UsualSetUp): SetUpInput {
  const { profile, person, signer, account_name } = letterhead;
  return {
    account_name,
    profile: { ...office, ...profile, grouping: usual.set_up.profile.grouping },
    ...members,
    books,
    signers: [{ person, signer }],
  };
}

/** What each step begins with; what names one office is left to be typed, whatever the usual set-up calls it. */
export function startOf({ set_up }: UsualSetUp): Record<StepId, RawValues> {
  const { account_name, profile, organisations, subcommittees, books } = set_up;
  return {
    office: {
      name: '',
      short_name: profile.short_name,
      abbreviation: '',
      committee: '',
      addressee: '',
      date_place: '',
      village_word: profile.village_word,
      level: profile.level,
      valid_from: '',
    },
    members: {
      organisations: organisations.map(({ name }) => name),
      subcommittees: subcommittees.map(({ name }) => name).join('\n'),
    },
    books: rawBooks(books),
    letterhead: {
      letterhead: profile.letterhead,
      superior_lines: '',
      agency_lines: '',
      recipients: profile.recipients,
      briefing_due_day: String(profile.briefing_due_day ?? ''),
      signer_name: '',
      signer_title: '',
      account_name,
    },
    passphrase: {},
    mid_year: {},
    done: {},
  };
}
