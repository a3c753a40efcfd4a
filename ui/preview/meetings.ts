/** Meetings to look at: one to come, one being written, one signed. */
import type { RecordOf, ViewOf } from '../src/ipc';

const PERSONS = [
  'Trưởng Khối Mẫu',
  'Phó Khối Mẫu',
  'Văn thư Mẫu',
  'Chủ tịch Mẫu',
  'Bí thư Mẫu',
  'Hội trưởng Mẫu',
];

export const SAMPLE_PERSONS: RecordOf[] = PERSONS.map((full_name, index) => ({
  id: `person-${index}`,
  full_name,
  given_name: 'Mẫu',
  posts: index === 0 ? 'Trưởng Khối; Chủ tịch UBMTTQ' : 'Ủy viên',
}));

const STATES = ['present', 'present', 'excused', 'invited', 'substituted', 'absent'] as const;

const attendance = (meeting: string) =>
  PERSONS.map((display_name, position) => ({
    id: `${meeting}/${position}`,
    meeting,
    position,
    person: `person-${position}`,
    name: '',
    organisation: null,
    organisation_name: null,
    display_name,
    state: STATES[position] ?? ('invited' as const),
    reason: position === 2 ? 'đi công tác' : '',
    substitute: position === 4 ? 'Phó Bí thư Mẫu' : '',
  }));

type Meeting = ViewOf<'meeting'> & { upcoming: boolean };

function meeting(said: Partial<Meeting> & { id: string; name: string; day: string }): RecordOf {
  const { id } = said;
  const view: Meeting = {
    kind: 'meeting-kind-0',
    kind_name: 'Giao ban tháng',
    starts_at: '08:00',
    ends_at: null,
    venue: 'Phòng họp A',
    chair: 'person-0',
    chair_name: PERSONS[0] ?? '',
    secretary: 'person-2',
    secretary_name: PERSONS[2] ?? '',
    lead: null,
    lead_name: null,
    documents: '',
    replaced_events: 0,
    minutes_state: 'none',
    minutes_symbol: '',
    signed_on: null,
    notice_symbol: '',
    notice_date: null,
    note: '',
    deleted_at: null,
    attendance: [],
    attendance_count: { expected: 0, present: 0, substituted: 0, excused: 0, absent: 0 },
    agenda: [],
    opinions: [],
    conclusions: [],
    supplements: [],
    upcoming: false,
    ...said,
  };
  const open = view.conclusions.filter(({ tasks, no_task_on }) => tasks.length === 0 && !no_task_on);
  return {
    ...view,
    id,
    ...{ expected: view.attendance.length, present: view.attendance_count.present },
    ...{ conclusion_count: view.conclusions.length, open_conclusion_count: open.length },
  };
}

const held = (
  id: string,
): Pick<Meeting, 'attendance' | 'attendance_count' | 'agenda' | 'opinions' | 'conclusions'> => ({
  attendance: attendance(id),
  attendance_count: { expected: 6, present: 2, substituted: 1, excused: 1, absent: 1 },
  agenda: [
    {
      id: `${id}/0`,
      meeting: id,
      position: 0,
      content: 'Kết quả công tác tháng 10',
      presenter: 'Văn thư Mẫu',
    },
    { id: `${id}/1`, meeting: id, position: 1, content: 'Nhiệm vụ trọng tâm tháng 11', presenter: '' },
  ],
  opinions: [
    {
      id: `${id}/0`,
      meeting: id,
      position: 0,
      speaker: 'Hội trưởng Mẫu',
      content: 'Đề nghị thống nhất lịch ra quân Ngày chủ nhật xanh giữa các tổ chức.',
    },
  ],
  conclusions: [
    {
      id: `${id}-c1`,
      meeting: id,
      number: 1,
      content: 'Các tổ chức thống nhất một lịch ra quân Ngày chủ nhật xanh tháng 11.',
      no_task_on: null,
      tasks: [
        {
          id: 'task-0',
          title: 'Lập lịch ra quân chung',
          due_on: '2026-11-28',
          finished_on: null,
          cancelled_on: null,
        },
      ],
    },
    {
      id: `${id}-c2`,
      meeting: id,
      number: 2,
      content: 'Rà soát danh sách hộ nghèo trước khi trao quà Tết.',
      no_task_on: null,
      tasks: [],
    },
    {
      id: `${id}-c3`,
      meeting: id,
      number: 3,
      content: 'Biểu dương các chi hội.',
      no_task_on: '2026-11-02',
      tasks: [],
    },
  ],
});

export const SAMPLE_MEETINGS: RecordOf[] = [
  meeting({
    id: 'meeting-2',
    name: 'Giao ban Khối Mặt trận và các đoàn thể',
    day: '2026-11-24',
    upcoming: true,
  }),
  meeting({
    id: 'meeting-1',
    name: 'Họp Tiểu ban Tuyên truyền - vận động',
    day: '2026-11-21',
    starts_at: '14:00',
    minutes_state: 'draft',
    upcoming: true,
    ...held('meeting-1'),
  }),
  meeting({
    id: 'meeting-0',
    name: 'Giao ban cán bộ Cơ quan Khối tháng 10',
    day: '2026-11-02',
    minutes_state: 'signed',
    signed_on: '2026-11-03',
    notice_symbol: '15-TB/CQK',
    notice_date: '2026-11-04',
    ...held('meeting-0'),
  }),
];

export const SAMPLE_MEETING_KINDS: RecordOf[] = [
  { id: 'meeting-kind-0', name: 'Giao ban tháng', cycle: 'monthly', position: 1 },
  { id: 'meeting-kind-1', name: 'Giao ban quý', cycle: 'quarterly', position: 2 },
];
