/** What the in-memory backend shows of a bound register and of who has not answered. Every name is a sample. */
import type { HeadColumn, OwedDelivery, Register, RegisterHead } from './registers';

export const FAKE_REGISTER: Register = {
  book: 'book-in',
  name: 'Sổ văn bản đến',
  direction: 'in',
  year: 2026,
  period_key: '2026',
  unnumbered: 0,
  series: [
    {
      type_key: '',
      type_name: null,
      opening: 0,
      first: 1,
      last: 48,
      cancelled: [{ id: 'letter', number: 12, reason: 'Đóng dấu hai lần' }],
      gaps: [
        { from: 31, to: 32, reason: null, trashed: null },
        { from: 40, to: 40, reason: 'Nhảy số', trashed: null },
      ],
      closing: null,
    },
  ],
};

const OWED: OwedDelivery = {
  id: 'delivery-1',
  directive: 'paper',
  number: 7,
  symbol: '07-CV/CQK',
  day: '2026-11-02',
  document_date: '2026-11-02',
  type_name: 'Công văn',
  abstract: 'Báo cáo tổng vệ sinh môi trường',
  signer: 'Trưởng Khối Mẫu',
  recipient: 'Mặt trận xã Mẫu Một',
  organisation: null,
  place: null,
  asked: 'report',
  due_on: '2026-11-15',
  sent_on: '2026-11-02',
  received_on: null,
};

export const FAKE_OWED: OwedDelivery[] = [
  OWED,
  { ...OWED, id: 'delivery-2', recipient: 'Mặt trận xã Mẫu Hai', asked: 'acknowledge', due_on: null },
];

const norm = (column: HeadColumn['column'], title: string): HeadColumn => {
  return { column, title, share: 20, is_norm: true, is_printed: true };
};

export const FAKE_HEADS: RegisterHead[] = [
  {
    register: 'in',
    columns: [
      norm('arrived_on', 'Ngày đến'),
      norm('arrival_number', 'Số đến'),
      { ...norm('urgency', 'Độ khẩn'), is_norm: false, is_printed: false },
    ],
  },
  { register: 'out', columns: [norm('symbol', 'Số, ký hiệu')] },
  { register: 'follow', columns: [norm('document', 'Văn bản'), norm('note', 'Ghi chú')] },
];
