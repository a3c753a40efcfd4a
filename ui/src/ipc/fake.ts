/**
 * A backend in memory for tests and for looking at screens without Rust. It keeps records, drafts and a
 * session and knows no rule of the domain; nothing of the shipped window imports it.
 */
import type { CommandName, Commands, Request, Response } from './commands';
import { IpcError } from './errors';
import type { Kind, ListQuery, Page, RecordOf, StoredDraft } from './records';
import type { OpenSession, SessionState } from './session';
import type { Transport } from './transport';

type Handler<C extends CommandName> = (request: Request<C>) => Response<C>;
type Handlers = { [C in CommandName]: Handler<C> };

export interface FakeOptions {
  session?: SessionState;
  records?: Partial<Record<Kind, RecordOf[]>>;
  drafts?: StoredDraft[];
  /** Answers of one's own, for what a test is about. */
  answers?: Partial<Handlers>;
}

export interface Fake {
  transport: Transport;
  /** Every command that came in, in order. */
  calls: { command: string; request: unknown }[];
  drafts: Map<string, StoredDraft>;
}

export const FAKE_PASSPHRASE = 'bốn từ rời nhau';

export const OPEN_SESSION: OpenSession = {
  state: 'open',
  office: { name: 'Cơ quan Khối huyện Mẫu', abbreviation: 'CQK' },
  account: { name: 'Người dùng Mẫu', role: 'Văn thư' },
  today: '2026-11-21',
  stick_backup: { last: '2026-11-21T07:30', age_days: 0 },
};

export function makeFake(options: FakeOptions = {}): Fake {
  const drafts = new Map((options.drafts ?? []).map((draft) => [draft.form, draft]));
  const calls: Fake['calls'] = [];
  const handlers: Handlers = {
    ...sessionHandlers(options.session ?? OPEN_SESSION),
    ...recordHandlers(options.records ?? {}),
    ...draftHandlers(drafts),
    ...options.answers,
  };
  const transport: Transport = async (command, request) => {
    calls.push({ command, request });
    const handler = handlers[command as CommandName] as ((request: unknown) => unknown) | undefined;
    if (!handler) throw new IpcError({ code: 'E_UNKNOWN_COMMAND', message: command });
    return handler(request);
  };
  return { transport, calls, drafts };
}

type Group<Names extends keyof Commands> = Pick<Handlers, Names>;

function sessionHandlers(
  initial: SessionState,
): Group<'session_state' | 'office_create' | 'recovery_confirm' | 'unlock' | 'unlock_by_recovery' | 'lock'> {
  let state = initial;
  const become = (next: SessionState) => {
    state = next;
    return state;
  };
  return {
    session_state: () => state,
    office_create: () => ({
      recovery_groups: ['A1B2', 'C3D4', 'E5F6', 'G7H8', 'J9K1', 'L2M3', 'N4P5', 'Q6R7'],
      ask_groups: [1, 4],
    }),
    recovery_confirm: () => become(OPEN_SESSION),
    unlock: ({ passphrase }) => {
      if (passphrase === FAKE_PASSPHRASE) return become(OPEN_SESSION);
      const message = 'Mật khẩu chưa đúng.';
      throw new IpcError({ code: 'E_WRONG_PASSPHRASE', message, fields: [{ field: 'passphrase', message }] });
    },
    unlock_by_recovery: () => become(OPEN_SESSION),
    lock: () => become({ state: 'locked' }),
  };
}

type RecordCommands =
  | 'record_list'
  | 'record_get'
  | 'record_save'
  | 'record_remove'
  | 'undo'
  | 'history'
  | 'search'
  | 'dashboard'
  | 'briefing_preview';

function recordHandlers(seed: Partial<Record<Kind, RecordOf[]>>): Group<RecordCommands> {
  const store = new Map<Kind, RecordOf[]>(
    Object.entries(seed).map(([kind, rows]) => [kind as Kind, [...rows]]),
  );
  const rowsOf = (kind: Kind) => store.get(kind) ?? [];
  let sequence = 0;
  const op = () => `op-${++sequence}`;
  return {
    record_list: ({ kind, query }) => page(rowsOf(kind), query),
    record_get: ({ kind, id }) => {
      const row = rowsOf(kind).find((candidate) => candidate.id === id);
      if (row) return row;
      throw new IpcError({ code: 'E_NOT_FOUND', message: 'Không tìm thấy hồ sơ.' });
    },
    record_save: ({ kind, input }) => {
      const id = typeof input.id === 'string' ? input.id : `${kind}-${++sequence}`;
      const others = rowsOf(kind).filter((row) => row.id !== id);
      store.set(kind, [{ ...input, id }, ...others]);
      return { id, op: op(), summary: 'Đã lưu.' };
    },
    record_remove: ({ kind, id }) => {
      const others = rowsOf(kind).filter((row) => row.id !== id);
      store.set(kind, others);
      return { op: op() };
    },
    undo: () => ({ summary: 'thay đổi vừa làm' }),
    history: () => [],
    search: ({ q }) =>
      [...store].flatMap(([kind, rows]) =>
        rows
          .filter((row) => textOf(row).includes(q.toLowerCase()))
          .slice(0, 5)
          .map((row) => ({
            kind,
            id: row.id,
            title: String(row.title ?? row.name),
            detail: String(row.symbol ?? ''),
          })),
      ),
    dashboard: () => ({ counters: { directives_in: 12, directives_out: 3, tasks_overdue: 4 } }),
    briefing_preview: () => new ArrayBuffer(0),
  };
}

function draftHandlers(
  drafts: Map<string, StoredDraft>,
): Group<'draft_put' | 'draft_get' | 'draft_list' | 'draft_drop'> {
  return {
    draft_put: ({ form, values }) => {
      drafts.set(form, { form, values: structuredClone(values), saved_at: '2026-11-21T08:15' });
      return null;
    },
    draft_get: ({ form }) => drafts.get(form) ?? null,
    draft_list: () => [...drafts.values()],
    draft_drop: ({ form }) => {
      drafts.delete(form);
      return null;
    },
  };
}

function page(
  rows: readonly RecordOf[],
  { page: number, size, sort, filters, q }: ListQuery,
): Page<RecordOf> {
  const kept = rows
    .filter((row) => textOf(row).includes(q.toLowerCase()))
    .filter((row) =>
      Object.entries(filters).every(([name, wanted]) => row[name] === undefined || row[name] === wanted),
    );
  const sorted = sort ? kept.toSorted((a, b) => compare(a[sort.field], b[sort.field], sort.direction)) : kept;
  return { rows: sorted.slice(number * size, (number + 1) * size), total: kept.length };
}

function compare(a: unknown, b: unknown, direction: 'asc' | 'desc'): number {
  const order = String(a ?? '').localeCompare(String(b ?? ''), 'vi', { numeric: true });
  return direction === 'asc' ? order : -order;
}

function textOf(row: RecordOf): string {
  return Object.values(row).join(' ').toLowerCase();
}
