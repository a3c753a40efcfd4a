/** The recovery sheet, and proof that a secret opens a backup. */
import type { OneTimePassphrase } from './bindings/OneTimePassphrase';
import type { OfficeCreated } from './session';

export type { KeyTrial } from './bindings/KeyTrial';
export type { KeyTrials } from './bindings/KeyTrials';
export type { OldKeyLeft } from './bindings/OldKeyLeft';
export type { OneTimePassphrase } from './bindings/OneTimePassphrase';
export type { Tried } from './bindings/Tried';

/** What is to be put on paper before a new key is in force. */
export interface RekeyBegun extends OfficeCreated {
  one_time: OneTimePassphrase[];
  /** Attachments that were whole nowhere before. */
  absent: number;
}
