import { t } from '../../i18n';
import { type IpcError, toIpcError } from '../../ipc';

/** The answer; a refusal is told beside and goes on to the form. */
export async function orTold<T>(answer: Promise<T>, onRefused: (error: IpcError) => void): Promise<T> {
  try {
    return await answer;
  } catch (reason) {
    onRefused(toIpcError(reason, t.errors.internal));
    throw reason;
  }
}
