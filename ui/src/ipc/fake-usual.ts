/** What a first run begins with, shaped as the backend proposes it and shorter. */
import type { UsualSetUp } from './session';

type Parts = UsualSetUp['set_up'];

const organisation = (name: string, abbreviation: string): Parts['organisations'][number] => ({
  id: null,
  name,
  short_name: abbreviation,
  abbreviation,
  membership: 'member',
  position: null,
  valid_from: null,
  valid_to: null,
});

const subcommittee = (name: string): Parts['subcommittees'][number] => ({
  id: null,
  name,
  short_name: '',
  position: null,
  valid_from: null,
  valid_to: null,
});

const book = (
  direction: 'in' | 'out' | 'internal',
  name: string,
  sequence: 'common' | 'per_type',
): Parts['books'][number] => ({
  book: { id: null, direction, name, reset: 'year', term_from: null, sequence, position: 0 },
  last_used: null,
  last_by_type: [],
});

const PROFILE: Parts['profile'] = {
  id: null,
  valid_from: '2000-01-01',
  name: 'Cơ quan của mọi khối',
  short_name: 'Cơ quan Khối',
  abbreviation: 'CQK',
  level: 'commune',
  committee: 'Đảng ủy',
  addressee: 'Thường trực Đảng ủy',
  date_place: 'Địa danh',
  letterhead: 'party',
  superior_lines: 'ĐẢNG ỦY',
  agency_lines: 'CƠ QUAN',
  symbol_suffix: '',
  village_word: 'thôn, bản',
  recipients: 'Lưu Cơ quan Khối.',
  grouping: 'subcommittee',
  month_cutoff: null,
  quarter_cutoff: null,
  half_cutoff: null,
  year_cutoff: null,
  briefing_due_day: 25,
};

export const FAKE_USUAL: UsualSetUp = {
  set_up: {
    account_name: 'Văn thư',
    profile: PROFILE,
    organisations: [organisation('Ủy ban Mặt trận Mẫu', 'MTTQ'), organisation('Hội Nông dân Mẫu', 'HND')],
    subcommittees: [subcommittee('Văn phòng'), subcommittee('Tuyên truyền')],
    books: [
      book('in', 'Sổ đến mẫu', 'common'),
      book('out', 'Sổ đi mẫu', 'per_type'),
      book('internal', 'Sổ nội bộ mẫu', 'common'),
    ],
    signers: [],
  },
  document_types: ['Báo cáo', 'Kế hoạch', 'Công văn'],
};
