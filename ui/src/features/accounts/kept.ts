import type { Saved } from '../../ipc';

/** What is done to an account is never undone, so no way back is offered beside the notice. */
export async function kept(done: Promise<unknown>): Promise<Saved> {
  await done;
  return { id: '', operation: 0, tables: [] };
}
