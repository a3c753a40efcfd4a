import { t } from '../../i18n';
import type { Role } from '../../ipc';

/** The roles, the one that may most first. */
export const ROLES = ['admin', 'clerk', 'leader', 'viewer'] as const satisfies readonly Role[];

export const ROLE_OPTIONS = ROLES.map((value) => ({
  value,
  label: `${t.shell.roles[value]}: ${t.accounts.rolesDo[value]}`,
}));
