/** Tasks in every state they can be in. */
import type { RecordOf, ViewOf } from '../src/ipc';
import { fakeTask } from '../src/ipc/fake-records';

type Said = Parameters<typeof fakeTask>[0];
type Status = ViewOf<'task'>['status'];

const TITLES = [
  'Báo cáo kết quả vận động Quỹ “Vì người nghèo” quý III',
  'Tổ chức Ngày chủ nhật xanh đợt 2 tại các thôn, bản, khu phố',
  'Giám sát việc thực hiện hương ước, quy ước ở ba xã',
  'Tư vấn, phổ biến pháp luật cho hội viên, đoàn viên',
  'Góp ý dự thảo Kế hoạch Tết Nguyên đán',
];
const LEADS = ['Hội Phụ nữ', 'Đoàn Thanh niên', 'Ủy ban MTTQ', 'Hội Nông dân'];

const STATES: Record<Status, Partial<Said>> = {
  overdue: { due_on: '2026-11-14', days_late: 7 },
  due_soon: { due_on: '2026-11-23' },
  under_way: { start_on: '2026-11-05', due_on: '2026-12-05' },
  not_started: { due_on: '2026-12-20' },
  awaiting_confirmation: { finished_on: '2026-11-19', result: 'Đã tổ chức 12 buổi tại 12 thôn.' },
  finished_on_time: { finished_on: '2026-11-10', confirmed_on: '2026-11-12', result: 'Đã báo cáo.' },
  finished_late: {
    due_on: '2026-11-05',
    finished_on: '2026-11-10',
    confirmed_on: '2026-11-12',
    days_late: 5,
  },
  recurring: { timing: 'recurring', due_on: null },
  undated: { timing: 'undated', due_on: null },
  paused: {
    pauses: [{ id: 'pause', task: '', from_day: '2026-11-10', to_day: null, reason: 'Chờ kinh phí' }],
  },
  cancelled: { cancelled_on: '2026-11-15', cancel_reason: 'Cấp trên đã giao cơ quan khác' },
};

const PAST: Partial<Said> = {
  coordinating: ['organisation-2', 'organisation-5'],
  product: 'Báo cáo bằng văn bản',
  progress: [{ id: 'progress', task: '', day: '2026-11-12', note: 'Đã nhận báo cáo của 9/12 xã.' }],
  extensions: [
    {
      id: 'extension',
      task: '',
      decided_on: '2026-11-03',
      old_due: '2026-11-07',
      new_due: '2026-11-14',
      reason: 'Mưa lũ',
      approver: 'Trưởng Khối Mẫu',
    },
  ],
  sources: [
    {
      kind: 'directive',
      directive: 'directive-1',
      conclusion: null,
      programme_item: null,
      note: '',
      meeting: null,
      programme: null,
      label: '1482-CV/HU',
      day: '2026-10-02',
    },
  ],
};

export const SAMPLE_TASKS: RecordOf[] = Object.entries(STATES).flatMap(([status, state], at) =>
  [0, 1, 2].map((copy) =>
    fakeTask({
      ...(copy === 0 && PAST),
      ...state,
      id: `task-${status}-${copy}`,
      status: status as Status,
      title: TITLES[(at + copy) % TITLES.length] ?? '',
      lead: `organisation-${1 + ((at + copy) % 4)}`,
      lead_name: LEADS[(at + copy) % LEADS.length] ?? '',
      breakthrough: copy === 2,
    }),
  ),
);
