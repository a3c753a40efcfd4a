/** Activities with counts of every kind. */
import type { RecordOf } from '../src/ipc';
import { fakeActivity, fakeCount } from '../src/ipc/fake-records';

const WHAT = [
  { kind_name: 'Ra quân vệ sinh môi trường', session_word: 'buổi', name: 'Ngày chủ nhật xanh' },
  { kind_name: 'Tư vấn, phổ biến pháp luật', session_word: 'cuộc', name: 'Tư vấn pháp luật cho hội viên' },
  { kind_name: 'Tuyên truyền', session_word: 'buổi', name: 'Hướng dẫn hộ gia đình phân loại rác' },
];
const LEADS = ['Đoàn Thanh niên', 'Liên đoàn Lao động', 'Hội Phụ nữ', 'Cơ quan Khối'];
const MARKS = ['exact', 'over', 'nearly', 'about'] as const;

export const SAMPLE_ACTIVITIES: RecordOf[] = Array.from({ length: 40 }, (_, index) => {
  const day = `2026-${String(11 - Math.floor(index / 10)).padStart(2, '0')}-${String(20 - (index % 10)).padStart(2, '0')}`;
  const reached = index % 3 === 0 ? 6 : 0;
  return fakeActivity({
    ...WHAT[index % WHAT.length],
    id: `activity-${index}`,
    from_day: index % 4 === 0 ? day.replace(/..$/, '02') : day,
    day,
    lead_name: LEADS[index % LEADS.length] ?? '',
    reach: reached > 0 ? 'villages' : index % 3 === 1 ? 'none' : 'district',
    villages: reached > 0 ? reached : index % 3 === 1 ? 0 : 18,
    places: Array.from({ length: reached }, (_unused, at) => ({
      id: `village-${at % 2}-${at}`,
      name: `thôn Mẫu ${at + 1}`,
      commune: at % 2 ? 'xã Mẫu Tây' : 'xã Mẫu Đông',
    })),
    coordinating: [{ id: 'organisation-2', name: 'Hội Nông dân' }],
    subcommittee_name: 'Phong trào',
    counts: [
      fakeCount('sessions', 2 + (index % 5)),
      fakeCount('attendances', 170 + index * 13, MARKS[index % MARKS.length]),
      fakeCount('women', 80 + index),
      fakeCount('money_raised', 12_500_000),
      fakeCount('other', 35, 'nearly', ['Cây trồng', 'cây']),
    ],
  });
});
