/** What the in-memory backend shows on the first screen and as a briefing. Every name is a sample. */
import type { BriefingDraft } from './briefing';
import type { Dashboard, Figures, OrganisationAttendances } from './dashboard';

const NOW: Figures = {
  from: '2026-11-01',
  to: '2026-11-21',
  directives_in: 86,
  directives_handled: 74,
  directives_out: 41,
  tasks_finished: 29,
  tasks_given: 37,
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
  overdue: [
    {
      id: 'task-1',
      title: 'Báo cáo kết quả vận động Quỹ “Vì người nghèo” quý III',
      lead_name: 'Hội LHPN',
      source_label: '1482-CV/HU',
      due_on: '2026-11-14',
      days_late: 7,
    },
    {
      id: 'task-2',
      title: 'Góp ý dự thảo Kế hoạch Tết Nguyên đán Đinh Mùi 2027',
      lead_name: 'Đoàn Thanh niên',
      source_label: '215-KH/HU',
      due_on: '2026-11-17',
      days_late: 4,
    },
    {
      id: 'task-3',
      title: 'Cập nhật danh sách hộ nghèo, cận nghèo năm 2026',
      lead_name: 'Hội Nông dân',
      source_label: null,
      due_on: '2026-11-18',
      days_late: 3,
    },
    {
      id: 'task-4',
      title: 'Gửi danh sách đại biểu dự Hội nghị tổng kết năm',
      lead_name: 'Hội CCB',
      source_label: '88-GM/CQK',
      due_on: '2026-11-20',
      days_late: 1,
    },
  ],
  due_soon: [
    {
      id: 'task-5',
      title: 'Tổng hợp ý kiến nhân dân về hương ước, quy ước',
      lead_name: 'UBMTTQ',
      source_label: 'Kết luận 2, giao ban tháng 10',
      due_on: '2026-11-21',
      days_late: 0,
    },
    {
      id: 'task-6',
      title: 'Chuẩn bị nội dung giao ban tháng 11',
      lead_name: 'Cơ quan Khối',
      source_label: null,
      due_on: '2026-11-23',
      days_late: 0,
    },
  ],
  meetings: [
    {
      id: 'meeting-1',
      name: 'Họp Tiểu ban Tuyên truyền - vận động',
      day: '2026-11-21',
      starts_at: '14:00',
      venue: 'Phòng họp A',
    },
    {
      id: 'meeting-2',
      name: 'Giao ban Khối Mặt trận và các đoàn thể',
      day: '2026-11-24',
      starts_at: '08:00',
      venue: 'Phòng họp A',
    },
    {
      id: 'meeting-3',
      name: 'Giao ban cán bộ Cơ quan Khối tháng 11',
      day: '2026-11-26',
      starts_at: null,
      venue: '',
    },
  ],
  organisations: [
    organisation('o1', 'UBMTTQ', 86, 61),
    organisation('o2', 'LĐLĐ', 40, 52),
    organisation('o3', 'Hội Nông dân', 318, 340),
    organisation('o4', 'Hội LHPN', 412, 364),
    organisation('o5', 'Đoàn Thanh niên', 276, 198),
    organisation('o6', 'Hội CCB', 154, null),
  ],
  briefing: { period: '2026-11', due_on: '2026-11-25', days_left: 4, state: null },
};

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
    signer_name: 'Người ký mẫu',
    supersedes: null,
    superseded_by: null,
  },
  can: ['edit', 'print_draft', 'print_signing'],
  sections: [
    {
      heading: 'I. KẾT QUẢ THỰC HIỆN',
      level: 1,
      paragraphs: [
        {
          anchor: 'results',
          text: 'Trong tháng, các tổ chức đã tổ chức 14 hoạt động với trên 1.286 lượt người tham gia.',
          edited: false,
          figures: [
            { key: 'activities', label: 'Số hoạt động', value: 14, mark: 'exact', overridden: null },
            {
              key: 'attendances',
              label: 'Lượt người tham gia',
              value: 1286,
              mark: 'over',
              overridden: { drafted: 1279, reason: 'Bổ sung số của một thôn báo muộn' },
            },
          ],
        },
      ],
    },
    {
      heading: 'II. HẠN CHẾ, KHÓ KHĂN',
      level: 1,
      paragraphs: [
        {
          anchor: 'limits',
          text: 'Một số nhiệm vụ còn chậm so với thời hạn.',
          edited: true,
          figures: [],
        },
      ],
    },
  ],
};
