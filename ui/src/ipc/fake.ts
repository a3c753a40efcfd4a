/**
 * A backend in memory for tests and for looking at screens without Rust. It keeps records, drafts and a
 * session and knows no rule of the domain; nothing of the shipped window imports it.
 */
import type { Attachment, Dragged } from './attachments';
import type { CommandName, Commands, Request, Response } from './commands';
import { IpcError } from './errors';
import {
  FAKE_HELD,
  FAKE_PREVIEW,
  FAKE_RESTORED,
  FAKE_SHELF,
  FAKE_STICKS,
  FAKE_VERIFIED,
} from './fake-backups';
import { FAKE_IMPORT } from './fake-import';
import {
  FAKE_BESIDE,
  FAKE_GROUPS,
  FAKE_JOINT,
  FAKE_SAVING,
  FAKE_YEARS,
  fakeMatches,
  pageOf,
} from './fake-overlaps';
import { FAKE_PACKAGES } from './fake-packages';
import { FAKE_BRIEFING, FAKE_DASHBOARD } from './fake-papers';
import { FAKE_HEADS, FAKE_OWED, FAKE_REGISTER } from './fake-registers';
import { FAKE_CODE, FAKE_SECRETS } from './fake-secrets';
import { OPEN_SESSION } from './fake-session';
import { FAKE_USUAL } from './fake-usual';
import type { Hit } from './history';
import type { Draft, Kind, ListQuery, Page, RecordOf, Saved } from './records';
import type { SessionState, ShownAccount } from './session';
import type { Drops, Transport } from './transport';

type Handler<C extends CommandName> = (request: Request<C>) => Response<C> | Promise<Response<C>>;
type Handlers = { [C in CommandName]: Handler<C> };

export interface FakeOptions {
  session?: SessionState;
  records?: Partial<Record<Kind, RecordOf[]>>;
  drafts?: Draft[];
  /** Files, whichever directive is asked about. */
  attachments?: Attachment[];
  /** Answers of one's own, for what a test is about. */
  answers?: Partial<Handlers>;
}

export interface Fake {
  transport: Transport;
  /** Every command that came in, in order. */
  calls: { command: string; request: unknown }[];
  /** Unfinished forms by id. */
  drafts: Map<string, Draft>;
  drops: Drops;
  /** Drags something over the window. */
  drag: (dragged: Dragged) => void;
}

export const FAKE_PASSPHRASE = 'bốn từ rời nhau';

export function makeFake(options: FakeOptions = {}): Fake {
  const drafts = new Map((options.drafts ?? []).map((draft) => [draft.id, draft]));
  const calls: Fake['calls'] = [];
  const records = recordHandlers(options.records ?? {});
  const handlers: Partial<Handlers> = {
    ...sessionHandlers(options.session ?? OPEN_SESSION),
    ...records,
    ...draftHandlers(drafts),
    ...PAPERS,
    ...BACKUPS,
    ...HEALTH,
    ...FAKE_SECRETS,
    ...FAKE_PACKAGES,
    ...DIRECTIVES,
    ...attachmentHandlers(options.attachments ?? []),
    ...OVERLAPS,
    ...IMPORTS,
    ...options.answers,
  };
  const transport: Transport = async (command, request) => {
    calls.push({ command, request });
    const handler = (handlers[command as CommandName] ?? fallback(command)) as Handler<CommandName>;
    return handler(request as never);
  };
  let listener: Parameters<Drops>[0] = () => undefined;
  const drops: Drops = (next) => {
    listener = next;
  };
  return { transport, calls, drafts, drops, drag: (dragged) => listener(dragged) };
}

/** Verbs on a record change nothing here: only that they were asked for, and with what, is of interest. */
function fallback(command: string) {
  if (command.startsWith('briefing_') && command !== 'briefing_remove')
    return () => structuredClone(FAKE_BRIEFING);
  return ({ id }: { id?: string } = {}): Saved => ({ id: id ?? '', operation: 1, tables: [] });
}

type Group<Names extends keyof Commands> = Pick<Handlers, Names>;

type PaperCommands =
  | 'dashboard'
  | 'briefing_issue_rule'
  | 'briefing_issue_rule_save'
  | 'briefing_list'
  | 'briefing_pdf'
  | 'briefing_save'
  | 'briefing_view'
  | 'minutes_save'
  | 'minutes_view'
  | 'reminder_pdf'
  | 'register_heads'
  | 'register_pdf'
  | 'register_read'
  | 'register_save'
  | 'register_view'
  | 'slip_save'
  | 'slip_pdf'
  | 'slip_view'
  | 'delivery_owed'
  | 'reminder_save'
  | 'reminder_view';

const PAPERS: Group<PaperCommands> = {
  dashboard: () => structuredClone(FAKE_DASHBOARD),
  briefing_issue_rule: () => 'signed',
  briefing_issue_rule_save: () => ({ id: 'briefing_issue_rule', operation: 1, tables: [] }),
  briefing_list: () => ({ rows: [structuredClone(FAKE_BRIEFING.briefing)], total: 1 }),
  briefing_pdf: () => new ArrayBuffer(0),
  briefing_save: ({ format }) => ({ path_name: `bao-cao.${format}` }),
  briefing_view: () => null,
  minutes_save: ({ format }) => ({ path_name: `bien-ban.${format}` }),
  minutes_view: () => null,
  register_read: () => structuredClone(FAKE_REGISTER),
  register_heads: () => structuredClone(FAKE_HEADS),
  register_pdf: () => new ArrayBuffer(3),
  slip_pdf: () => new ArrayBuffer(2),
  reminder_pdf: () => new ArrayBuffer(1),
  register_save: ({ register, format }) => ({ path_name: `so-${register}.${format}` }),
  register_view: () => null,
  slip_save: ({ format }) => ({ path_name: `phieu.${format}` }),
  slip_view: () => null,
  delivery_owed: () => structuredClone(FAKE_OWED),
  reminder_save: ({ urging, format }) => ({ path_name: `${urging}.${format}` }),
  reminder_view: () => null,
};

type DirectiveCommands =
  | 'directive_twins'
  | 'directive_propose'
  | 'directive_deadline'
  | 'register_rules'
  | 'filter_list';

const DIRECTIVES: Group<DirectiveCommands> = {
  directive_twins: () => [],
  directive_deadline: () => null,
  register_rules: () => ({ deadline: null, holds_numbers: false }),
  filter_list: () => [],
  directive_propose: () => ({ number: null, document_types: [], issuer: null, issuer_organisation: null }),
};

type AttachmentCommands =
  | 'attachment_list'
  | 'attachment_pick'
  | 'attachment_open'
  | 'attachment_read'
  | 'attachment_save';

function attachmentHandlers(files: readonly Attachment[]): Group<AttachmentCommands> {
  return {
    attachment_list: () => structuredClone([...files]),
    attachment_pick: () => ({ tray: 1, names: ['ban-quet.pdf'] }),
    attachment_open: () => null,
    attachment_read: () => new ArrayBuffer(0),
    attachment_save: ({ id }) => ({ path_name: id }),
  };
}

type OverlapCommands =
  | 'overlaps_while_typing'
  | 'overlap_groups'
  | 'overlap_saving'
  | 'overlap_joinable'
  | 'overlap_propose'
  | 'overlap_clashes'
  | 'overlap_counts'
  | 'yearly_figures'
  | 'yearly_table';

const OVERLAPS: Group<OverlapCommands> = {
  overlaps_while_typing: ({ typed }) => fakeMatches(typed),
  overlap_groups: (asked) => pageOf(structuredClone(FAKE_GROUPS), asked),
  overlap_saving: () => structuredClone(FAKE_SAVING),
  overlap_joinable: () => structuredClone(FAKE_BESIDE.joinable),
  overlap_propose: () => structuredClone(FAKE_JOINT),
  overlap_clashes: () => structuredClone(FAKE_BESIDE.clashes),
  overlap_counts: () => structuredClone(FAKE_BESIDE.counts),
  yearly_figures: () => [],
  yearly_table: () => structuredClone(FAKE_YEARS),
};

const HEALTH: Group<'health_look' | 'health_report' | 'damage_report' | 'readable_export'> = {
  health_look: () => null,
  health_report: () => null,
  damage_report: () => null,
  readable_export: () => null,
};

type BackupCommands =
  | 'backup_run'
  | 'backup_progress'
  | 'backup_stop'
  | 'backup_ages'
  | 'backup_choose'
  | 'backup_list'
  | 'backup_verify'
  | 'held_numbers'
  | 'restore_preview'
  | 'restore_run'
  | 'restore_way_back'
  | 'restore_back'
  | 'stick_list'
  | 'stick_eject'
  | 'backup_unsaved'
  | 'backup_reminder'
  | 'backup_export'
  | 'leave_follow'
  | 'leave_stay'
  | 'leave_now';

const BACKUPS: Group<BackupCommands> = {
  backup_choose: () => structuredClone(FAKE_SHELF),
  backup_list: () => null,
  backup_export: () => ({
    lists: [{ file: 'tasks.xlsx', rows: 310 }],
    papers: 12,
    attachments: 214,
    absent: [],
  }),
  leave_follow: () => null,
  leave_stay: () => null,
  leave_now: () => null,
  stick_list: () => structuredClone(FAKE_STICKS),
  stick_eject: () => true,
  backup_unsaved: () => 0,
  backup_reminder: () => ({ due_after: 7, late_after: 14 }),
  backup_verify: () => structuredClone(FAKE_VERIFIED),
  held_numbers: () => [],
  restore_preview: () => structuredClone(FAKE_PREVIEW),
  restore_run: () => ({ restored: structuredClone(FAKE_RESTORED), session: OPEN_SESSION }),
  restore_way_back: () => null,
  restore_back: () => ({ held: structuredClone(FAKE_HELD), session: OPEN_SESSION }),
  backup_run: () => null,
  backup_progress: () => null,
  backup_stop: () => null,
  backup_ages: () => [
    {
      stick: '00000000000000aa',
      path: '/media/USB-XANH',
      name: '3f2a9c1b7d4e5f60-000012',
      made_at: '2026-11-21T07:30:00',
      days: 0,
      freshness: 'fresh',
    },
    {
      stick: '00000000000000bb',
      path: '/media/USB-DO',
      name: '3f2a9c1b7d4e5f60-000011',
      made_at: '2026-11-12T07:30:00',
      days: 9,
      freshness: 'aging',
    },
  ],
};

type ImportCommands =
  | 'import_choose'
  | 'import_paste'
  | 'import_preview'
  | 'import_progress'
  | 'import_run'
  | 'import_stop'
  | 'list_export';

const IMPORTS: Group<ImportCommands> = {
  import_choose: () => 'so-den.xlsx',
  import_paste: () => null,
  import_preview: () => structuredClone(FAKE_IMPORT),
  import_progress: () => null,
  import_run: () => ({ operation: 7, imported: 2, left_out: 1, added: [] }),
  import_stop: () => null,
  list_export: ({ format }) => ({ path_name: `danh-sach.${format}`, rows: 2 }),
};

type SessionCommands =
  | 'session_state'
  | 'app_version'
  | 'log_save'
  | 'set_up_usual'
  | 'suggest_passphrase'
  | 'office_create'
  | 'recovery_confirm'
  | 'unlock'
  | 'unlock_by_recovery'
  | 'unlock_first'
  | 'change_passphrase'
  | 'account_list'
  | 'work_under_way'
  | 'lock';

/** An administrator at the keyboard, a clerk, and a leader who came back with an older backup. */
export const FAKE_ACCOUNTS: ShownAccount[] = [
  { id: 'a1', name: 'Người dùng Mẫu', role: 'admin', is_own: true, is_one_time: false, can_open: true },
  { id: 'a2', name: 'Thư ký', role: 'clerk', is_own: false, is_one_time: true, can_open: true },
  { id: 'a3', name: 'Trưởng khối', role: 'leader', is_own: false, is_one_time: false, can_open: false },
];

function sessionHandlers(initial: SessionState): Group<SessionCommands> {
  let state = initial;
  const become = (next: SessionState) => {
    state = next;
    return state;
  };
  return {
    session_state: () => state,
    work_under_way: () => false,
    app_version: () => '0.1.0',
    log_save: () => true,
    set_up_usual: () => structuredClone(FAKE_USUAL),
    suggest_passphrase: () => 'thuyen cam nui mua',
    office_create: () => structuredClone(FAKE_CODE),
    recovery_confirm: () => become(OPEN_SESSION),
    unlock: ({ passphrase }) => {
      if (passphrase === FAKE_PASSPHRASE) return become(OPEN_SESSION);
      const message = 'Mật khẩu chưa đúng.';
      throw new IpcError({ code: 'E_WRONG_PASSPHRASE', message, fields: [{ field: 'passphrase', message }] });
    },
    unlock_by_recovery: () => become(OPEN_SESSION),
    unlock_first: () => become(OPEN_SESSION),
    change_passphrase: () => null,
    account_list: () => structuredClone(FAKE_ACCOUNTS),
    lock: () => become({ state: 'locked', accounts: [{ name: 'Người dùng Mẫu' }, { name: 'Thư ký' }] }),
  };
}

type RecordCommands =
  | 'record_list'
  | 'record_get'
  | 'record_save'
  | 'record_remove'
  | 'period_list'
  | 'undo'
  | 'history'
  | 'search';

function recordHandlers(seed: Partial<Record<Kind, RecordOf[]>>): Group<RecordCommands> {
  const store = new Map<Kind, RecordOf[]>(
    Object.entries(seed).map(([kind, rows]) => [kind as Kind, [...rows]]),
  );
  const rowsOf = (kind: Kind) => store.get(kind) ?? [];
  let sequence = 0;
  const saved = (kind: Kind, id: string): Saved => ({ id, operation: ++sequence, tables: [kind] });
  return {
    record_list: ({ kind, query }) => page(rowsOf(kind), query),
    record_get: ({ kind, id }) => {
      const row = rowsOf(kind).find((candidate) => candidate.id === id);
      if (row) return row;
      throw new IpcError({ code: 'E_NOT_FOUND', message: 'Không tìm thấy hồ sơ.' });
    },
    record_save: ({ kind, input }) => {
      const known = rowsOf(kind).find((row) => row.id === input.id);
      const id = known?.id ?? `${kind}-${++sequence}`;
      const others = rowsOf(kind).filter((row) => row.id !== id);
      store.set(kind, [{ ...known, ...input, id }, ...others]);
      return saved(kind, id);
    },
    record_remove: ({ kind, id }) => {
      const others = rowsOf(kind).filter((row) => row.id !== id);
      store.set(kind, others);
      return saved(kind, id);
    },
    period_list: () => [],
    undo: () => ({ undone: 1, operation: 2, words: 'thay đổi vừa làm', tables: [] }),
    history: () => [],
    search: ({ query: { q, limit, reach } }) => {
      const hits = [...store].flatMap(([kind, rows]) =>
        rows.filter((row) => textOf(row).includes(q.toLowerCase())).map((row) => hitOf(kind, row, q)),
      );
      const seen = reach === 'all' ? hits : hits.slice(0, NEWEST);
      return { rows: seen.slice(0, limit || NEWEST), total: seen.length, more: hits.length > seen.length };
    },
  };
}

function draftHandlers(drafts: Map<string, Draft>): Group<'draft_put' | 'draft_list' | 'draft_drop'> {
  return {
    draft_put: ({ input }) => {
      const id = input.id ?? `draft-${drafts.size + 1}`;
      drafts.set(id, { ...input, id, account: 'account', updated_at: '2026-11-21T08:15:00' });
      return id;
    },
    draft_list: () => [...drafts.values()],
    draft_drop: ({ id }) => {
      drafts.delete(id);
      return null;
    },
  };
}

function page(rows: readonly RecordOf[], { offset, limit, sort, filters, q }: ListQuery): Page<RecordOf> {
  const kept = rows
    .filter((row) => textOf(row).includes(q.toLowerCase()))
    .filter((row) =>
      Object.entries(filters).every(([name, wanted]) => {
        if (name === 'side') return (row.direction === 'in') === (wanted === 'in');
        return row[name] === undefined || String(row[name]) === wanted;
      }),
    );
  const sorted = sort ? kept.toSorted((a, b) => compare(a[sort.by], b[sort.by])) : kept;
  if (sort?.descending) sorted.reverse();
  return { rows: sorted.slice(offset, offset + limit), total: kept.length };
}

function compare(a: unknown, b: unknown): number {
  return String(a ?? '').localeCompare(String(b ?? ''), 'vi', { numeric: true });
}

function textOf(row: RecordOf): string {
  return Object.values(row).join(' ').toLowerCase();
}

/** How many the fake looks at before it says that there are more. */
const NEWEST = 20;

function hitOf(kind: Kind, row: RecordOf, q: string): Hit {
  const title = wordsOf(row);
  const start = title.toLowerCase().indexOf(q.toLowerCase());
  const at = start < 0 ? [] : [{ start, end: start + q.length }];
  return {
    kind,
    id: row.id,
    direction: (row.direction as Hit['direction'] | undefined) ?? null,
    number: typeof row.number === 'number' ? row.number : null,
    symbol: String(row.symbol ?? ''),
    day: null,
    title,
    title_matches: at,
    field: 'abstract',
    snippet: title,
    matches: at,
    source_row: null,
  };
}

function wordsOf(row: RecordOf): string {
  return String(row.title ?? row.name ?? row.abstract ?? row.full_name);
}
