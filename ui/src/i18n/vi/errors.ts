/** Faults found in the window itself; those found by the backend bring their own sentences. */
export const errors = {
  internal: 'Phần mềm gặp lỗi ngoài dự kiến. Dữ liệu đã lưu không bị ảnh hưởng.',
  title: 'Chưa thực hiện được',
  pageTitle: 'Màn hình này chưa mở được',
  pageHint: 'Hãy thử lại. Nếu lỗi còn lặp lại, hãy ghi mã lỗi dưới đây khi báo cho người hỗ trợ.',
  code: (code: string) => `Mã lỗi: ${code}`,
  required: 'Cần nhập mục này',
  requiredChoice: 'Cần chọn mục này',
  tooLong: (max: number, now: number) => `Dài quá: nhiều nhất ${max} ký tự, đang có ${now}`,
  tooShort: (min: number) => `Ít nhất ${min} ký tự`,
  control: 'Có ký tự điều khiển không dùng được; hãy gõ lại thay vì dán',
  date: {
    shape: 'Ngày chưa đúng dạng; hãy gõ ngày/tháng/năm, ví dụ 5/9/2026',
    missing: (day: number, month: number, year: number) => `Không có ngày ${day}/${month}/${year}`,
    year: 'Năm phải từ 1900 đến 2199',
  },
  number: {
    shape: 'Số chưa đúng; dấu chấm ngăn hàng nghìn, ví dụ 1.234',
    foreign: 'Dấu phẩy là dấu thập phân, dấu chấm ngăn hàng nghìn; ví dụ 1.234,5',
    negative: 'Số không được âm',
    whole: 'Phải là số nguyên, không có phần thập phân',
    large: 'Số quá lớn',
  },
} as const;
