/** A stick with backups for tests and for looking at screens: one whole, one of another copy, one damaged. */
import type {
  BackupSaid,
  HeldSeries,
  ListedBackup,
  Restored,
  RestorePreview,
  Shelf,
  Stick,
  VerifiedBackup,
  WayBack,
} from './backups';

const SAID: BackupSaid = {
  office: '00000000-0000-7000-8000-000000000001',
  parent: null,
  made_at: '2026-11-20T16:30:00',
  app_version: '0.1.0',
  schema: 4,
  bytes: 152_000_000,
  attachments: 214,
};

const THEN = {
  office: 'Cơ quan Khối huyện Mẫu',
  account: 'Người dùng Mẫu',
  records: { directive: 1200, task: 310, activity: 540 },
  operation: 4010,
  operation_at: '2026-11-20T16:21:00',
};

const whole: ListedBackup = {
  backup: {
    folder: '/media/USB-XANH/GiaoBan-1/3f2a9c1b7d4e5f60-000012',
    lineage: '3f2a9c1b7d4e5f60',
    sequence: 12,
    state: 'complete',
    faults: [],
    ...SAID,
  },
  origin: 'this_copy',
  about: THEN,
};

const elsewhere: ListedBackup = {
  backup: {
    ...whole.backup,
    folder: '/media/USB-XANH/GiaoBan-1/9c1b7d4e5f603f2a-000009',
    lineage: '9c1b7d4e5f603f2a',
    sequence: 9,
    made_at: '2026-10-02T09:00:00',
  },
  origin: 'other_copy',
  about: null,
};

const damaged: ListedBackup = {
  backup: {
    folder: '/media/USB-XANH/GiaoBan-1/3f2a9c1b7d4e5f60-000011',
    lineage: '3f2a9c1b7d4e5f60',
    sequence: 11,
    state: 'damaged',
    faults: [{ file: 'office.db.000', message: 'rỗng (0 byte)' }],
  },
  origin: 'unknown',
  about: null,
};

export const FAKE_SHELF: Shelf = { folder: '/media/USB-XANH', backups: [whole, damaged, elsewhere] };

export const FAKE_VERIFIED: VerifiedBackup = { name: '3f2a9c1b7d4e5f60-000012', about: THEN, ...SAID };

export const FAKE_PREVIEW: RestorePreview = {
  name: '3f2a9c1b7d4e5f60-000012',
  ...SAID,
  in_backup: THEN,
  now: { ...THEN, operation: 4025 },
  differences: { directive: [1200, 1207] },
  operations_lost: 15,
  passphrases_back: [],
  access_lost: [],
  migrates: false,
};

export const FAKE_WAY_BACK: WayBack = {
  operations: 12,
  last_work: '2026-11-21T10:05:00',
  access_back: ['Người cũ'],
  access_lost: ['Người mới'],
};

export const FAKE_HELD: HeldSeries[] = [
  {
    book: '00000000-0000-7000-8000-0000000000b1',
    name: 'Sổ văn bản đến',
    direction: 'in',
    type_key: '',
    is_others: false,
    period_key: '2026',
    last_known: 1207,
  },
];

export const FAKE_RESTORED: Restored = {
  name: '3f2a9c1b7d4e5f60-000012',
  folder: '/office',
  has_way_back: true,
  held: FAKE_HELD,
  notices: ['Một bản cũ của cơ quan đã được dọn.'],
};

export const FAKE_STICKS: Stick[] = [
  {
    name: 'USB-XANH',
    path: '/media/USB-XANH',
    file_system: 'vfat',
    free: 12_000_000_000,
    needed: 152_000_000,
    newest: {
      stick: '00000000000000aa',
      path: '/media/USB-XANH',
      name: '3f2a9c1b7d4e5f60-000012',
      made_at: '2026-11-21T07:30:00',
      days: 0,
      freshness: 'fresh',
    },
  },
  {
    name: 'USB-MOI',
    path: '/media/USB-MOI',
    file_system: 'exfat',
    free: 90_000_000,
    needed: 152_000_000,
    newest: null,
  },
];
