/**
 * Records of an office that does not exist, shaped as the backend shows them. A list is given the same
 * objects as a record, so each holds what both are asked for.
 */
import type { Kind, RecordOf, ViewOf } from './records';

const ORGANISATIONS = [
  'Cơ quan Khối',
  'Ủy ban MTTQ',
  'Hội Nông dân',
  'Hội Phụ nữ',
  'Hội Cựu chiến binh',
  'Đoàn Thanh niên',
  'Liên đoàn Lao động',
];
const COMMUNES = ['xã Mẫu Đông', 'xã Mẫu Tây', 'xã Mẫu Nam'];
const VILLAGES_EACH = 6;

const entries = (prefix: string, names: readonly string[]): RecordOf[] =>
  names.map((name, index) => ({ id: `${prefix}-${index}`, name, short_name: name }));

const places: RecordOf[] = COMMUNES.flatMap((commune, index) => {
  const [kind_word, ...name] = commune.split(' ');
  const id = `commune-${index}`;
  return [
    { id, level: 'commune', kind_word, name: name.join(' '), parent: null, parent_name: null },
    ...Array.from({ length: VILLAGES_EACH }, (_, at) => ({
      id: `village-${index}-${at}`,
      level: 'village',
      kind_word: 'thôn',
      name: `Mẫu ${index * VILLAGES_EACH + at + 1}`,
      parent: id,
      parent_name: commune,
    })),
  ];
});

const BLANK_DIRECTIVE: ViewOf<'directive'> = {
  id: '',
  book: 'book-in',
  direction: 'in',
  number: null,
  type_key: '',
  period_key: '2026',
  number_state: 'issued',
  cancel_reason: null,
  day: '2026-11-20',
  issuer: '',
  issuer_organisation: null,
  symbol: '',
  document_date: null,
  document_type: null,
  abstract: '',
  urgency: 'normal',
  pages: null,
  copies: null,
  recipients: '',
  signer: '',
  deadline: null,
  subcommittee: null,
  task_group: null,
  first_received_by: null,
  drafted_for: 'office',
  handled_on: null,
  handling_result: '',
  paper_place: '',
  note: '',
  deleted_at: null,
  state: 'waiting',
  routings: [],
  related: [],
  deliveries: [],
  tasks: [],
};

/** A directive, said as far as it matters. */
export function fakeDirective(said: Partial<ViewOf<'directive'>> & { id: string }): RecordOf {
  return { type_name: null, lead_name: null, task_count: 0, ...BLANK_DIRECTIVE, ...said };
}

const BLANK_TASK: ViewOf<'task'> = {
  id: '',
  title: '',
  scope: 'common',
  lead: 'organisation-0',
  lead_name: ORGANISATIONS[0] ?? '',
  coordinating: [],
  subcommittee: null,
  task_group: null,
  responsible: null,
  responsible_name: null,
  assigned_on: '2026-11-01',
  start_on: null,
  due_on: '2026-11-30',
  timing: 'dated',
  breakthrough: false,
  product: '',
  result: '',
  finished_on: null,
  confirmed_on: null,
  cancelled_on: null,
  cancel_reason: '',
  note: '',
  deleted_at: null,
  status: 'under_way',
  days_late: 0,
  sources: [],
  extensions: [],
  pauses: [],
  progress: [],
  due_dates: [],
  activities: [],
};

/** A task, said as far as it matters. */
export function fakeTask(said: Partial<ViewOf<'task'>> & { id: string }): RecordOf {
  return { ...BLANK_TASK, is_breakthrough: said.breakthrough ?? false, ...said };
}

const BLANK_ACTIVITY: ViewOf<'activity'> = {
  id: '',
  kind: 'activity_kind-0',
  kind_name: 'Tuyên truyền',
  session_word: 'buổi',
  name: '',
  from_day: '2026-11-14',
  day: '2026-11-14',
  lead: 'organisation-0',
  lead_name: ORGANISATIONS[0] ?? '',
  coordinating: [],
  subcommittee: null,
  subcommittee_name: null,
  task_group: null,
  task_group_name: null,
  task: null,
  task_title: null,
  scope: 'common',
  reach: 'none',
  places: [],
  counts: [],
  replaced_events: 0,
  series: '',
  late_reason: '',
  note: '',
  deleted_at: null,
  villages: 0,
  closed_in: null,
};

type Count = ViewOf<'activity'>['counts'][number];

/** One count of an activity, exact unless another mark is given. */
export function fakeCount(
  measure: Count['measure'],
  value: number,
  mark: Count['mark'] = 'exact',
  [label, unit]: [string, string] = ['', ''],
): Count {
  return { id: `count-${measure}-${label}`, activity: '', position: 0, measure, label, unit, value, mark };
}

/** An activity, said as far as it matters. */
export function fakeActivity(said: Partial<ViewOf<'activity'>> & { id: string }): RecordOf {
  const counts = said.counts ?? [];
  const count = (measure: Count['measure']) => counts.find((row) => row.measure === measure);
  return {
    ...BLANK_ACTIVITY,
    is_late: false,
    sessions: count('sessions')?.value ?? null,
    attendances: count('attendances')?.value ?? null,
    attendances_mark: count('attendances')?.mark ?? null,
    ...said,
  };
}

/** What every form chooses from. */
export const FAKE_CATALOGUES: Partial<Record<Kind, RecordOf[]>> = {
  organisation: entries('organisation', ORGANISATIONS),
  subcommittee: entries('subcommittee', ['Tuyên truyền', 'Giám sát, phản biện', 'Phong trào', 'Pháp luật']),
  task_group: entries('task_group', ['Xây dựng nông thôn mới']),
  document_type: entries('document_type', ['Công văn', 'Kế hoạch', 'Báo cáo', 'Giấy mời']),
  activity_kind: entries('activity_kind', ['Tuyên truyền', 'Tư vấn, phổ biến pháp luật', 'Giám sát']),
  person: [{ id: 'person-0', full_name: 'Cán bộ Mẫu' }],
  book: [
    { id: 'book-in', direction: 'in', name: 'Sổ văn bản đến' },
    { id: 'book-out', direction: 'out', name: 'Sổ văn bản đi' },
  ],
  place: places,
};
