/** What every list of short records says; the noun names the record, such as “tổ chức”. */
export const catalogue = {
  create: (noun: string) => `Thêm ${noun}`,
  newTitle: (noun: string) => `Thêm ${noun} mới`,
  editTitle: (noun: string) => `Sửa ${noun}`,
  empty: (noun: string) => `Chưa có ${noun} nào`,
  emptyHint: 'Nhấn Ctrl+N để thêm dòng đầu tiên.',
  removeTitle: (noun: string) => `Xóa ${noun} này?`,
  removeMessage:
    'Dòng đang được hồ sơ khác dùng thì không xóa được. Sau khi xóa có thể hoàn tác bằng Ctrl+Z.',
  name: 'Tên',
  shortName: 'Tên gọn',
  position: 'Thứ tự',
  positionHint: 'Để trống thì đứng cuối',
  validFrom: 'Từ ngày',
  validTo: 'Đến ngày',
  validity: 'Thời gian',
  note: 'Ghi chú',
  from: (day: string) => `từ ${day}`,
  to: (day: string) => `đến ${day}`,
  always: 'không giới hạn',
} as const;
