export const areas = {
  overview: 'Tổng quan',
  directivesIn: 'Văn bản đến',
  directivesOut: 'Văn bản đi',
  tasks: 'Nhiệm vụ',
  overlaps: 'Rà soát trùng lặp',
  activities: 'Hoạt động',
  meetings: 'Cuộc họp',
  notes: 'Tình hình, kiến nghị',
  briefings: 'Báo cáo',
  backups: 'Sao lưu và khôi phục',
  settings: 'Cài đặt',
} as const;
