import type { RawValues } from '../../components/form';
import { t } from '../../i18n';
import type { OfficeInput } from '../../ipc';

export const STEPS = ['office', 'members', 'books', 'letterhead', 'passphrase', 'done'] as const;
export type StepId = (typeof STEPS)[number];

/** Everything asked before the passphrase. */
export type Answers = Omit<OfficeInput, 'passphrase'>;

/** What a step is given and gives back. */
export interface StepProps {
  initial: RawValues;
  onChange: (values: RawValues) => void;
  onBack: (() => void) | undefined;
  onNext: (answers: Partial<Answers>) => void;
}

export const EMPTY_RAW: Record<StepId, RawValues> = {
  office: { name: '', abbreviation: '', superior: '', place: '', level: 'commune', starts_on: '' },
  members: {
    organisations: t.setup.members.defaults.map(({ abbreviation }) => abbreviation),
    subcommittees: t.setup.members.defaultSubcommittees.join('\n'),
  },
  books: { in: '0', out: '0', internal: '0' },
  letterhead: { letterhead: 'party', signer_name: '', signer_title: '', account_name: '' },
  passphrase: {},
  done: {},
};
