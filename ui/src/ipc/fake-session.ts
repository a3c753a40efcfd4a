import type { OpenSession } from './session';

/** The office that is open in tests and the preview, unless they say otherwise. */
export const OPEN_SESSION: OpenSession = {
  state: 'open',
  office: { name: 'Cơ quan Khối huyện Mẫu', short_name: 'Cơ quan Khối', abbreviation: 'CQK' },
  account: { name: 'Người dùng Mẫu', role: 'admin' },
  may: ['read', 'comment', 'write', 'issue', 'administer'],
  idle_minutes: 20,
  today: '2026-11-21',
  stick_backup: {
    last: '2026-11-21T07:30',
    age_days: 0,
    freshness: 'fresh',
    sticks: [
      { path: '/media/USB-XANH', age_days: 0 },
      { path: '/media/USB-DO', age_days: 9 },
    ],
  },
};
