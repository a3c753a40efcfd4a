import { t } from '../i18n';
import type { CommandName, Request, Response } from './commands';
import { toIpcError } from './errors';
import { send } from './transport';

type Args<C extends CommandName> = Request<C> extends undefined ? [] : [request: Request<C>];

/** Asks the backend; resolves to the command's data or rejects with an `IpcError`, never anything else. */
export async function call<C extends CommandName>(command: C, ...[request]: Args<C>): Promise<Response<C>> {
  try {
    return (await send(command, request as Record<string, unknown> | undefined)) as Response<C>;
  } catch (reason) {
    throw toIpcError(reason, t.errors.internal);
  }
}
