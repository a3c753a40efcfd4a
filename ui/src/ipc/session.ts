/** Who is at the machine, and what set-up sends. */

export interface OfficeIdentity {
  name: string;
  abbreviation: string;
}

export interface Account {
  name: string;
  role: string;
}

/** The copy on the USB stick; `null` when none was ever made. */
export interface StickBackup {
  last: string | null;
  age_days: number | null;
}

export type SessionState =
  | { state: 'none'; today: string }
  | { state: 'locked' }
  | { state: 'open'; office: OfficeIdentity; account: Account; today: string; stick_backup: StickBackup };

export type OpenSession = Extract<SessionState, { state: 'open' }>;

export interface MemberInput {
  name: string;
  abbreviation: string;
}

/** A book of the register and the last number already used on paper. */
export interface BookInput {
  book: 'in' | 'out' | 'internal';
  last_number: number;
}

export interface OfficeInput {
  name: string;
  abbreviation: string;
  superior: string;
  place: string;
  level: 'commune' | 'district' | 'province';
  starts_on: string;
  organisations: MemberInput[];
  subcommittees: string[];
  books: BookInput[];
  letterhead: string;
  signer_name: string;
  signer_title: string;
  account_name: string;
  passphrase: string;
}

export interface OfficeCreated {
  /** Groups of the recovery code in order, shown once and printed. */
  recovery_groups: string[];
  /** Which groups (from 0) must be typed back before set-up ends. */
  ask_groups: number[];
}

export interface RecoveryAnswers {
  groups: string[];
}
