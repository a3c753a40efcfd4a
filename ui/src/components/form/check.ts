import { t } from '../../i18n';

interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

/** What a form asks of its schema; every schema of the checking library answers so. */
export interface Check<Input> {
  safeParse: (
    values: unknown,
  ) => { success: true; data: Input } | { success: false; error: { issues: readonly Issue[] } };
}

/**
 * Texts that must be there, taken letter by letter. For the lock alone: it asks no more, and so it is drawn before the
 * checking library is read.
 */
export function presentTexts<Name extends string>(...names: readonly Name[]): Check<Record<Name, string>> {
  return {
    safeParse(values) {
      const typed = values as Record<Name, string>;
      const issues = names
        .filter((name) => !typed[name])
        .map((name) => ({ path: [name], message: t.errors.required }));
      return issues.length === 0 ? { success: true, data: typed } : { success: false, error: { issues } };
    },
  };
}
