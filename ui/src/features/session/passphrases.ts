import { z } from '../../components/form/zod';
import { t } from '../../i18n';

/** The least letters a new passphrase may have; everything else about it is judged by the backend. */
const LEAST = 12;

/** A passphrase is taken letter by letter: nothing is trimmed or changed. */
export const newPassphrase = z
  .string()
  .refine((typed) => [...typed].length >= LEAST, t.errors.tooShort(LEAST));

/** What a form asks that sets a passphrase: it is typed twice. Use with `isRepeated` and `NOT_REPEATED`. */
export const passphrasePair = { passphrase: newPassphrase, repeated: z.string() };

export function isRepeated({ passphrase, repeated }: { passphrase: string; repeated: string }): boolean {
  return passphrase === repeated;
}

export const NOT_REPEATED = { path: ['repeated'], message: t.session.mismatch };
