/** What the in-memory backend shows on the first screen and as a briefing. Every name is a sample. */

import type { MeetingRow } from './bindings/MeetingRow';
import type { TaskRow } from './bindings/TaskRow';
import type { BriefingDraft, BriefingParagraph, DraftFigure } from './briefing';
import type { Dashboard, Figures, OrganisationAttendances } from './dashboard';

const NOW: Figures = {
  from: '2026-11-01',
  to: '2026-11-21',
  directives_in: 86,
  directives_handled: 74,
  directives_waiting: 12,
  directives_out: 41,
  directives_issued: 38,
  directives_drafts: 3,
  tasks_finished: 29,
  tasks_given: 37,
  tasks_overdue: 4,
  activities: 14,
  attendances: { value: 1286, mark: 'exact' },
  villages_reached: 31,
  villages: 104,
};

const BEFORE: Figures = {
  ...NOW,
  from: '2026-10-01',
  to: '2026-10-21',
  directives_in: 74,
  directives_handled: 73,
  directives_out: 36,
  tasks_finished: 21,
  tasks_given: 30,
  activities: 16,
  attendances: { value: 1169, mark: 'over' },
};

function organisation(
  id: string,
  short_name: string,
  now: number,
  before: number | null,
): OrganisationAttendances {
  return {
    id,
    short_name,
    now: { value: now, mark: 'exact' },
    before: before === null ? null : { value: before, mark: 'exact' },
  };
}

const task = (
  id: string,
  title: string,
  lead_name: string,
  due_on: string,
  days_late: number,
  source_label: string | null = null,
): TaskRow => ({
  id,
  title,
  lead_name,
  due_on,
  days_late,
  source_label,
  source_kind: source_label ? 'directive' : null,
  scope: 'common',
  lead: 'o1',
  coordinating: '',
  subcommittee_name: null,
  responsible_name: null,
  assigned_on: '2026-11-01',
  timing: 'dated',
  finished_on: null,
  status: days_late > 0 ? 'overdue' : 'under_way',
  is_breakthrough: false,
});

const OVERDUE: TaskRow[] = [
  task(
    'task-1',
    'Báo cáo kết quả vận động Quỹ “Vì người nghèo” quý III',
    'Hội LHPN',
    '2026-11-14',
    7,
    '1482-CV/HU',
  ),
  task(
    'task-2',
    'Góp ý dự thảo Kế hoạch Tết Nguyên đán Đinh Mùi 2027',
    'Đoàn Thanh niên',
    '2026-11-17',
    4,
    '215-KH/HU',
  ),
  task('task-3', 'Cập nhật danh sách hộ nghèo, cận nghèo năm 2026', 'Hội Nông dân', '2026-11-18', 3),
  task('task-4', 'Gửi danh sách đại biểu dự Hội nghị tổng kết năm', 'Hội CCB', '2026-11-20', 1, '88-GM/CQK'),
];

const SOON: [TaskRow, TaskRow] = [
  task(
    'task-5',
    'Tổng hợp ý kiến nhân dân về hương ước, quy ước',
    'UBMTTQ',
    '2026-11-21',
    0,
    'Kết luận 2, giao ban tháng 10',
  ),
  task('task-6', 'Chuẩn bị nội dung giao ban tháng 11', 'Cơ quan Khối', '2026-11-23', 0),
];

const meeting = (
  id: string,
  name: string,
  day: string,
  starts_at: string | null,
  venue: string,
): MeetingRow => ({
  id,
  name,
  day,
  starts_at,
  venue,
  kind: 'meeting-kind-1',
  kind_name: 'Giao ban tháng',
  ends_at: null,
  chair_name: null,
  replaced_events: 0,
  minutes_state: 'none',
  expected: 0,
  present: 0,
  conclusion_count: 0,
  open_conclusion_count: 0,
});

const MEETINGS: [MeetingRow, ...MeetingRow[]] = [
  meeting('meeting-1', 'Họp Tiểu ban Tuyên truyền - vận động', '2026-11-21', '14:00', 'Phòng họp A'),
  meeting('meeting-2', 'Giao ban Khối Mặt trận và các đoàn thể', '2026-11-24', '08:00', 'Phòng họp A'),
  meeting('meeting-3', 'Giao ban cán bộ Cơ quan Khối tháng 11', '2026-11-26', null, ''),
];

export const FAKE_DASHBOARD: Dashboard = {
  today: '2026-11-21',
  period: '2026-11',
  period_ends: '2026-11-30',
  before_period: '2026-10',
  now: NOW,
  before: BEFORE,
  counters: {
    directives_unrouted: 12,
    directives_overdue: 2,
    directives_unnumbered: 3,
    tasks_overdue: 4,
    tasks_due_soon: 2,
  },
  work: {
    handover: {
      total: 1,
      rows: [
        {
          id: 'directive-1',
          number: 1250,
          day: '2026-11-20',
          issuer: 'Đảng ủy',
          symbol: '512-CV/ĐU',
          abstract: 'Về việc chuẩn bị hội nghị tổng kết năm 2026',
          urgency: 'urgent',
          deadline: '2026-11-24',
          lead_name: null,
        },
      ],
    },
    tasks: [SOON[0]],
    meetings: [MEETINGS[0]],
  },
  overdue: OVERDUE,
  due_soon: SOON,
  meetings: MEETINGS,
  organisations: [
    organisation('o1', 'UBMTTQ', 86, 61),
    organisation('o2', 'LĐLĐ', 40, 52),
    organisation('o3', 'Hội Nông dân', 318, 340),
    organisation('o4', 'Hội LHPN', 412, 364),
    organisation('o5', 'Đoàn Thanh niên', 276, 198),
    organisation('o6', 'Hội CCB', 154, null),
  ],
  briefing: { period: '2026-11', due_on: '2026-11-25', days_left: 4, briefing: null, state: null },
};

const figure = (key: string, label: string, value: number, shown: string): DraftFigure => ({
  key,
  label,
  value,
  shown,
  mark: 'exact',
  decimals: 0,
  unit: '',
  overridden: null,
  drafted_changed: false,
});

const paragraph = (anchor: string, text: string): BriefingParagraph => ({
  anchor,
  text,
  edited: false,
  drafted: text,
  drafted_changed: false,
  figures: [],
});

export const FAKE_BRIEFING: BriefingDraft = {
  briefing: {
    id: 'briefing-1',
    kind: 'month',
    period_key: '2026-10',
    from_day: '2026-10-01',
    to_day: '2026-10-31',
    document_date: '2026-10-31',
    state: 'draft',
    draft_number: 1,
    symbol: '',
    signed_on: null,
    issued_on: null,
    paper_digest: null,
    signer_name: 'Người ký mẫu',
    supersedes: null,
    supersedes_by: null,
    superseded_by: null,
  },
  number: null,
  signer: 'signer-1',
  withdrawn_on: null,
  can: ['edit', 'revise', 'print_draft', 'print_signing', 'remove', 'comment'],
  review: { approval: null, said: [] },
  warnings: { lost_edits: [], lost_overrides: [], outdated_edits: [], falls_short: null, changed_since: [] },
  sections: [
    {
      number: 'I',
      heading: 'KẾT QUẢ THỰC HIỆN',
      level: 1,
      paragraphs: [
        {
          ...paragraph(
            'results',
            'Trong tháng, các tổ chức đã tổ chức 14 hoạt động với trên 1.286 lượt người tham gia.',
          ),
          figures: [
            figure('activities', 'Số hoạt động', 14, '14'),
            {
              ...figure('attendances', 'Lượt người tham gia', 1286, 'trên 1.286'),
              mark: 'over',
              overridden: { drafted: 1279, reason: 'Bổ sung số của một thôn báo muộn' },
            },
          ],
        },
      ],
      tables: [
        {
          anchor: 'by_organisation',
          kind: 'table',
          title: 'Hoạt động theo tổ chức',
          omitted: false,
          figures: [figure('women', 'Hội LHPN', 412, '412'), figure('youth', 'Đoàn Thanh niên', 276, '276')],
        },
      ],
    },
    {
      number: 'II',
      heading: 'HẠN CHẾ, KHÓ KHĂN',
      level: 1,
      paragraphs: [
        {
          ...paragraph('limits', 'Một số nhiệm vụ còn chậm so với thời hạn.'),
          edited: true,
          drafted: 'Có 4 nhiệm vụ quá hạn.',
        },
      ],
      tables: [],
    },
  ],
};
