/** Who is at the machine, and what set-up sends. */
import type { RecordInput } from './records';

export interface OfficeIdentity {
  name: string;
  short_name: string;
  abbreviation: string;
}

export type Role = 'admin' | 'clerk' | 'leader' | 'viewer';

export interface Account {
  name: string;
  role: Role;
}

/** The copy on the USB stick; `null` when none was ever made. */
export interface StickBackup {
  last: string | null;
  age_days: number | null;
}

export type SessionState =
  | { state: 'none'; today: string }
  | { state: 'locked'; folder_name?: string | null }
  | { state: 'open'; office: OfficeIdentity; account: Account; today: string; stick_backup: StickBackup };

export type OpenSession = Extract<SessionState, { state: 'open' }>;

/** A register book that is taken over from paper. */
export interface BookSetUp {
  book: { direction: 'in' | 'out' | 'internal'; name: string };
  /** The last number used on paper. */
  last_used: number | null;
}

/** Someone who may sign, and the person they are. */
export interface SignerSetUp {
  person: RecordInput;
  signer: RecordInput;
}

/** What a new office starts with; each part is shaped as the input of its kind. */
export interface SetUp {
  account_name: string;
  profile: RecordInput;
  organisations: RecordInput[];
  subcommittees: RecordInput[];
  books: BookSetUp[];
  signers: SignerSetUp[];
}

export interface OfficeCreated {
  /** Groups of the recovery code in order, shown once and printed. */
  recovery_groups: string[];
  /** Which groups must be typed back before set-up ends, by their number on paper, from 1. */
  ask_groups: number[];
}
