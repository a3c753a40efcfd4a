const UNITS = ['byte', 'KB', 'MB'] as const;
const SIZE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** Scans and files of a directive. */
export const attachments = {
  title: 'Tệp đính kèm',
  none: 'Chưa có tệp nào.',
  hint: 'Kéo tệp vào cửa sổ, nhấn Ctrl+V để dán ảnh, hoặc chọn tệp.',
  dropHere: 'Thả để đính kèm vào văn bản này',
  add: 'Đính kèm tệp…',
  adding: (at: number, total: number, name: string) =>
    total > 1 ? `Đang đính kèm tệp ${at}/${total}: ${name}` : `Đang đính kèm ${name}`,
  added: 'Đã đính kèm tệp.',
  addedMany: (count: number) => `Đã đính kèm ${count} tệp.`,
  pastedName: 'ảnh vừa dán',
  refused: 'Có tệp chưa đính kèm được',
  dismiss: 'Ẩn thông báo này',
  types: {
    pdf: 'PDF',
    jpeg: 'Ảnh JPEG',
    png: 'Ảnh PNG',
    webp: 'Ảnh WebP',
    tiff: 'Ảnh TIFF',
    doc: 'Word 97–2003',
    docx: 'Word',
    xls: 'Excel 97–2003',
    xlsx: 'Excel',
    ppt: 'PowerPoint 97–2003',
    pptx: 'PowerPoint',
    odt: 'Văn bản OpenDocument',
    ods: 'Bảng tính OpenDocument',
    rtf: 'Văn bản RTF',
    text: 'Văn bản thuần',
    other: 'Tệp khác',
  },
  pages: (count: number) => `${SIZE.format(count)} trang`,
  size: (bytes: number) => {
    const step = bytes >= 1 << 20 ? 2 : bytes >= 1 << 10 ? 1 : 0;
    return `${SIZE.format(bytes / 1024 ** step)} ${UNITS[step]}`;
  },
  notShown: 'không xem trước được',
  notShownHint: 'Tệp vẫn được giữ nguyên; hãy mở bằng chương trình của máy hoặc lưu ra tệp.',
  more: (title: string) => `Việc khác với tệp ${title}`,
  open: 'Mở bằng chương trình của máy',
  save: 'Lưu ra tệp…',
  rename: 'Đổi tên…',
  renameTitle: 'Đổi tên tệp đính kèm',
  name: 'Tên tệp',
  renamed: 'Đã đổi tên tệp.',
  up: 'Đưa lên trên',
  down: 'Đưa xuống dưới',
  moved: 'Đã đổi thứ tự tệp.',
  remove: 'Gỡ khỏi văn bản',
  removed: 'Đã gỡ tệp khỏi văn bản.',
} as const;
