import type { ImportView } from './imports';

/** A register of which two rows are good, one is unsure and one is there already. */
export const FAKE_IMPORT: ImportView = {
  file: 'so-den.xlsx',
  encoding: 'utf-8',
  readings: [],
  sheets: [
    { name: 'Năm 2016', hidden: false },
    { name: 'Năm 2015', hidden: false },
  ],
  sheet: 'Năm 2016',
  header_row: 1,
  headings: ['Ngày đến', 'Số đến', 'Tác giả', 'Trích yếu'],
  mapping: { arrival_date: 'A', number: 'B', issuer: 'C', abstract: 'D' },
  refusal: null,
  counts: { new: 2, ask: 1, duplicate: 1, skip: 1 },
  questions: [{ reason: 'two_digit_year', words: 'năm chỉ có hai chữ số', rows: 1 }],
  added: [],
  lines: [
    { row: 1, fate: 'skip', why: 'dòng tên cột', content: 'Ngày đến · Số đến', hidden: false },
    { row: 2, fate: 'new', why: '', content: '05/09/2016 · 1 · Kế hoạch mẫu', hidden: false },
    { row: 3, fate: 'ask', why: 'năm chỉ có hai chữ số', content: '6/9/16 · 2 · Báo cáo mẫu', hidden: false },
    { row: 4, fate: 'duplicate', why: 'trùng toàn bộ nội dung', content: '05/09/2016 · 1', hidden: true },
    { row: 5, fate: 'new', why: '', content: '07/09/2016 · 3 · Tờ trình mẫu', hidden: false },
  ],
};
