/** Who is at the machine, and what set-up sends. */
import type { AccountAtDoor } from './bindings/AccountAtDoor';
import type { Freshness } from './bindings/Freshness';
import type { MidYear } from './bindings/MidYear';
import type { Permission } from './bindings/Permission';
import type { Role } from './bindings/Role';
import type { SetUp } from './bindings/SetUp';

export type { AccountAtDoor } from './bindings/AccountAtDoor';
export type { Direction as BookDirection } from './bindings/Direction';
export type { Permission } from './bindings/Permission';
export type { Role } from './bindings/Role';
export type { ShownAccount } from './bindings/ShownAccount';
export type { UsualSetUp } from './bindings/UsualSetUp';

export interface OfficeIdentity {
  name: string;
  short_name: string;
  abbreviation: string;
}

export interface Account {
  name: string;
  role: Role;
}

/** The copy on the USB stick; `null` when none was ever made. */
export interface StickBackup {
  last: string | null;
  age_days: number | null;
  freshness: Freshness | null;
  /** The two media used last. */
  sticks: { path: string; age_days: number | null }[];
}

export type SessionState =
  | { state: 'none'; today: string }
  /** The accounts that may come in, the one that came in last first. */
  | {
      state: 'locked';
      folder_name?: string | null;
      accounts?: AccountAtDoor[];
      /** Whether the lock stopped long work. */
      stopped?: boolean;
    }
  | { state: 'safe'; today: string }
  | {
      state: 'open';
      office: OfficeIdentity;
      account: Account;
      /** What the account may do; the backend refuses the rest whatever the window shows. */
      may: Permission[];
      /** After how many minutes of rest the window locks. */
      idle_minutes: number;
      today: string;
      stick_backup: StickBackup;
    };

export type OpenSession = Extract<SessionState, { state: 'open' }>;

type Loose<T, Key extends keyof T> = Omit<T, Key> & { [K in Key]: Partial<T[K]> };

/** Set-up as the window sends it; what is left out is taken as empty. */
export interface SetUpInput {
  account_name: string;
  profile: Partial<SetUp['profile']>;
  organisations: Partial<SetUp['organisations'][number]>[];
  subcommittees: Partial<SetUp['subcommittees'][number]>[];
  books: Loose<SetUp['books'][number], 'book'>[];
  signers: Loose<SetUp['signers'][number], 'person' | 'signer'>[];
}

/** What paper knows, as the window sends it; what is left out is taken as empty. */
export interface MidYearInput {
  until: string;
  running: Partial<MidYear['running'][number]>[];
  last_year: Partial<MidYear['last_year'][number]>[];
  tasks: Partial<MidYear['tasks'][number]>[];
}

export interface OfficeCreated {
  /** Groups of the recovery code in order, shown once and printed. */
  recovery_groups: string[];
  /** Which groups must be typed back before set-up ends, by their number on paper, from 1. */
  ask_groups: number[];
}
