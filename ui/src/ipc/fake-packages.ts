/** What the in-memory backend shows of packages between offices. Every name is a sample. */
import type { OfficeCard, PackageLog, PackageReport, PartnerCard, PartnerDocument } from './packages';

export const FAKE_CARD: OfficeCard = {
  office: '0198c2d1-0000-7000-8000-000000000001',
  name: 'Cơ quan Khối huyện Mẫu',
  fingerprint: '7K3M QX0P 4ZTB 9D1E 2HNW 8RVG 5SJC 6YAF',
};

export const FAKE_PARTNER: PartnerCard = {
  id: '0198c2d1-0000-7000-8000-000000000002',
  name: 'Ủy ban MTTQ xã Mẫu Một',
  signing_key: '',
  receiving_key: '',
  trusted_on: '2026-10-02',
  state: 'trusted',
  fingerprint: 'A0B1 C2D3 E4F5 G6H7 J8K9 M0N1 P2Q3 R4S5',
};

export const FAKE_REPORT: PackageReport = {
  partner: FAKE_PARTNER.name,
  number: 3,
  from: '2026-10-01',
  to: '2026-10-31',
  made_on: '2026-11-02',
  counts: { new: 1, changed: 1, unchanged: 0, removed: 0, refused: 1 },
  lines: [
    {
      kind: 'hoạt động',
      id: 'a-1',
      title: 'Ngày chủ nhật xanh',
      day: '2026-10-11',
      fate: 'refused',
      why: 'Danh mục địa bàn không có “thôn Lạ, xã Mẫu Một”.',
    },
    {
      kind: 'hoạt động',
      id: 'a-2',
      title: 'Nói chuyện pháp luật',
      day: '2026-10-18',
      fate: 'changed',
      why: '',
    },
    { kind: 'nhiệm vụ', id: 't-1', title: 'Sửa đường liên thôn', day: '2026-10-05', fate: 'new', why: '' },
  ],
  operation: 0,
  tables: [],
};

const LOG: PackageLog[] = [
  {
    id: 'taken/x/2',
    partner: FAKE_PARTNER.id,
    partner_name: FAKE_PARTNER.name,
    way: 'taken',
    number: 2,
    from_day: '2026-09-01',
    to_day: '2026-09-30',
    made_on: '2026-10-01',
    logged_on: '2026-10-02',
    digest: '',
    activities: 6,
    tasks: 4,
    documents: 3,
  },
];

const DOCUMENTS: PartnerDocument[] = [
  {
    id: 'd-1',
    partner: FAKE_PARTNER.id,
    day: '2026-09-12',
    symbol: '12-KH/MTTQ',
    type_name: 'Kế hoạch',
    abstract: 'Kế hoạch tổng vệ sinh',
    recipients: '',
    signer: '',
    deleted_at: null,
  },
];

export const FAKE_PACKAGES = {
  package_card: () => structuredClone(FAKE_CARD),
  package_card_save: () => ({ path_name: 'the-khoa.json' }),
  package_paper_save: ({ format }: { format: string }) => ({ path_name: `phieu-dau-van-tay-khoa.${format}` }),
  package_paper_view: () => null,
  package_partners: () => [structuredClone(FAKE_PARTNER)],
  package_card_read: () => ({ ...FAKE_CARD, name: FAKE_PARTNER.name }),
  package_stop: ({ partner }: { partner: string }) => ({ id: partner, operation: 5, tables: ['partner'] }),
  package_trust: () => ({ id: FAKE_PARTNER.id, operation: 4, tables: ['partner'] }),
  package_make: () => ({
    file: '/media/usb/GoiSoLieu-so-1.gbgoi',
    number: 1,
    activities: 6,
    tasks: 4,
    documents: 3,
    operation: 6,
  }),
  package_choose: () => structuredClone(FAKE_REPORT),
  package_take: () => ({ ...structuredClone(FAKE_REPORT), operation: 8 }),
  package_log: () => structuredClone(LOG),
  package_documents: () => structuredClone(DOCUMENTS),
};
