import { createContext, type ReactNode, useContext } from 'react';
import type { Kind, Permission } from '../../ipc';

const ALL: readonly Permission[] = ['read', 'comment', 'write', 'issue', 'administer'];
const Permitted = createContext(ALL);

/** What the account at the keyboard may do, for everything behind the lock. */
export const MayProvider = Permitted.Provider;

/**
 * Whether the account at the keyboard may do something. It only leaves out what the backend would refuse:
 * nothing is made safe by it.
 */
export function useMay(): (permission: Permission) => boolean {
  const permitted = useContext(Permitted);
  return (permission) => permitted.includes(permission);
}

/** What is only shown to who may use it. */
export function May({ to, children }: { to: Permission; children: ReactNode }) {
  return useMay()(to) ? children : null;
}

/** Kinds that only an administrator keeps. */
const OF_THE_OFFICE: readonly Kind[] = ['profile', 'signer', 'book'];

/** What keeping a record of that kind needs. */
export function toKeep(kind: Kind): Permission {
  return OF_THE_OFFICE.includes(kind) ? 'administer' : 'write';
}
