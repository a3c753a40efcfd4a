/** A made-up office to look at: registers by the hundred, so that lists scroll as they will after some years. */
import type { Kind, RecordOf } from '../src/ipc';
import { FAKE_CATALOGUES, fakeDirective } from '../src/ipc/fake-records';
import { SAMPLE_ACTIVITIES } from './activities';
import { SAMPLE_INDICATORS } from './indicators';
import { SAMPLE_MEETING_KINDS, SAMPLE_MEETINGS, SAMPLE_PERSONS } from './meetings';
import { SAMPLE_TASKS } from './tasks';

const TITLES = [
  'Về việc triển khai Ngày chủ nhật xanh trên địa bàn',
  'Giám sát việc thực hiện hương ước, quy ước năm 2026',
  'Kết quả tư vấn pháp luật cho hội viên',
  'Giao ban Khối Mặt trận và các đoàn thể tháng 11',
];
const TYPES = ['Công văn', 'Kế hoạch', 'Báo cáo', 'Giấy mời'];
const ISSUERS = ['Huyện ủy', 'UBND huyện', 'Ủy ban MTTQ tỉnh', 'Hội Phụ nữ tỉnh'];

function dayOf(index: number): string {
  const month = 11 - Math.floor(index / 115);
  return `2026-${String(Math.max(1, month)).padStart(2, '0')}-${String(21 - (index % 21)).padStart(2, '0')}`;
}

const incoming: RecordOf[] = Array.from({ length: 1250 }, (_, index) =>
  fakeDirective({
    id: `directive-${index}`,
    number: 1250 - index,
    symbol: index % 5 === 3 ? '' : `${1 + (index % 90)}-CV/HU`,
    abstract: TITLES[index % TITLES.length] ?? '',
    issuer: ISSUERS[index % ISSUERS.length] ?? '',
    day: dayOf(index),
    document_date: index % 4 === 0 ? null : dayOf(index),
    document_type: `document_type-${index % TYPES.length}`,
    state: (['waiting', 'under_way', 'handled', 'overdue'] as const)[index % 4] ?? 'waiting',
    deadline: index % 4 === 1 ? '2026-11-30' : null,
    first_received_by: index === 1 ? 'organisation-3' : null,
    routings:
      index % 4 === 0
        ? []
        : [
            {
              id: `routing-${index}`,
              directive: `directive-${index}`,
              position: 0,
              author: 'Trưởng Khối Mẫu',
              day: dayOf(index),
              words: 'Giao Hội Phụ nữ chủ trì, phối hợp các tổ chức triển khai, báo cáo kết quả.',
              lead: 'organisation-3',
              deadline: '2026-11-30',
              handed_over_on: dayOf(index),
              coordinating: ['organisation-2', 'organisation-5'],
            },
          ],
  }),
);

const outgoing: RecordOf[] = Array.from({ length: 60 }, (_, index) =>
  fakeDirective({
    id: `outgoing-${index}`,
    book: 'book-out',
    direction: 'out',
    number: index < 3 ? null : 60 - index,
    number_state: index < 3 ? 'none' : index === 7 ? 'cancelled' : 'issued',
    cancel_reason: index === 7 ? 'Cấp nhầm số' : null,
    symbol: index < 3 ? '' : `${60 - index}-CV/CQK`,
    abstract: TITLES[index % TITLES.length] ?? '',
    issuer: 'Cơ quan Khối huyện Mẫu',
    day: dayOf(index),
    document_type: `document_type-${index % TYPES.length}`,
    signer: index < 3 ? '' : 'Trưởng Khối Mẫu',
    recipients: index < 3 ? '' : 'Thường trực Huyện ủy\nCác tổ chức trong Khối\nLưu: VT',
    state: index < 3 ? 'draft' : index === 7 ? 'cancelled' : 'issued',
  }),
);

export const SAMPLE_RECORDS: Partial<Record<Kind, RecordOf[]>> = {
  ...FAKE_CATALOGUES,
  directive: [...incoming, ...outgoing].map((row) => ({
    ...row,
    type_name: TYPES[Number(String(row.document_type).slice(-1))],
  })),
  task: SAMPLE_TASKS,
  activity: SAMPLE_ACTIVITIES,
  meeting: SAMPLE_MEETINGS,
  meeting_kind: SAMPLE_MEETING_KINDS,
  person: SAMPLE_PERSONS,
  indicator: SAMPLE_INDICATORS,
  campaign: [{ id: 'campaign-0', names: 'Chủ nhật xanh\ntổng vệ sinh\nra quân vệ sinh môi trường' }],
};
