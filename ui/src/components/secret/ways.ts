import { presentTexts } from '../form/check';

/** What a person opens something with: a passphrase of their own, or the code of the printed sheet. */
export type SecretWay = 'passphrase' | 'code';

/** What each way asks for; a secret is taken letter by letter. */
export const SECRET = { passphrase: presentTexts('passphrase'), code: presentTexts('code') } as const;

export const NO_SECRET = { passphrase: { passphrase: '' }, code: { code: '' } } as const;
