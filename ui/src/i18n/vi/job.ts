/** Long work under way, on backups or on keys. */
export const job = {
  stages: {
    snapshot: 'Đang chụp dữ liệu',
    copying: 'Đang ghi và đọc lại',
    verifying: 'Đang kiểm tra',
  },
  preparing: 'Đang chuẩn bị…',
  progress: (stage: string, percent: number) => `${stage}: ${percent}%`,
  speed: (speed: string, left: string) => `${speed}/giây, còn khoảng ${left}`,
  seconds: (count: number) => `${count} giây`,
  minutes: (count: number) => `${count} phút`,
  keepPlugged: 'Xin đừng rút USB cho đến khi có thông báo xong.',
} as const;
