/** Sample rows by the hundred, so that lists scroll as they will in an office of some years. */
import type { Kind, RecordOf } from '../src/ipc';

const TITLES = [
  'Về việc triển khai Ngày chủ nhật xanh trên địa bàn',
  'Kế hoạch giám sát việc thực hiện hương ước, quy ước',
  'Báo cáo kết quả tư vấn pháp luật cho hội viên',
  'Giấy mời giao ban Khối Mặt trận và các đoàn thể',
];
const ORGANISATIONS = [
  'Ủy ban Mặt trận Tổ quốc',
  'Hội Nông dân',
  'Hội Liên hiệp Phụ nữ',
  'Hội Cựu chiến binh',
];

const directives: RecordOf[] = Array.from({ length: 1250 }, (_, index) => ({
  id: `directive-${index}`,
  number: 1250 - index,
  symbol: `${1 + (index % 90)}-CV/HU`,
  title: TITLES[index % TITLES.length],
  issuer: ORGANISATIONS[index % ORGANISATIONS.length],
  arrived_on: `2026-${String(1 + (index % 11)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
  state: ['new', 'handling', 'done', 'late'][index % 4],
}));

export const SAMPLE_RECORDS: Partial<Record<Kind, RecordOf[]>> = {
  directive: directives,
  organisation: ORGANISATIONS.map((name, index) => ({ id: `organisation-${index}`, name })),
};
