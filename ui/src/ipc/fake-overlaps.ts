/** What the in-memory backend finds alike. Every text is a sample. */
import type {
  Beside,
  JointProposal,
  OverlapGroup,
  OverlapMatch,
  OverlapPage,
  Saving,
  SharedPassage,
  ShownOccasion,
  ShownReason,
  TypedWork,
  YearlyTable,
} from './overlaps';

const PHRASE = 'tổng vệ sinh môi trường';
const FIRST = `Về việc phát động ${PHRASE} trên địa bàn toàn huyện`;
const SECOND = `Kế hoạch tổ chức ${PHRASE} đón Tết Nguyên đán`;
const THIRD = `Ra quân ${PHRASE} tháng 11`;

/** Where a phrase stands in two texts that both have it. */
function shared(phrase: string, a: string, b: string): SharedPassage {
  const passage = (text: string) => {
    const start = text.indexOf(phrase);
    return { start, end: start + phrase.length };
  };
  return { a: passage(a), b: passage(b) };
}

const samePhrase = (a: string, b: string): ShownReason => ({
  reason: 'same_phrases',
  phrases: [shared(PHRASE, a, b)],
  words: `cùng cụm “${PHRASE}”`,
});
const REASONS: ShownReason[] = [
  { reason: 'other_organisation', words: 'khác cơ quan' },
  { reason: 'due_apart', days: 5, words: 'hạn cách 5 ngày' },
];

/** A work found alike, said as far as it matters. */
export function fakeMatch(said: Partial<OverlapMatch> & Pick<OverlapMatch, 'work' | 'text'>): OverlapMatch {
  return {
    organisation: 'UBND huyện',
    symbol: '',
    day: '2026-11-10',
    due: null,
    probability: 0.95,
    reasons: [],
    tasks: [],
    ...said,
  };
}

/** Finds something only for what names the sample phrase, so that forms filled for other purposes stay as they are. */
export function fakeMatches({ text }: TypedWork): OverlapMatch[] {
  if (!text.includes(PHRASE)) return [];
  const found = (id: string, symbol: string, matched: string, probability: number) =>
    fakeMatch({
      work: { kind: 'directive', id },
      text: matched,
      symbol,
      probability,
      reasons: [samePhrase(text, matched), ...REASONS],
    });
  return [found('directive-1', '57-KH/UBND', FIRST, 0.96), found('directive-2', '12-CV/HĐ', SECOND, 0.62)];
}

const CLEAN_UP: OverlapGroup = {
  members: [
    fakeMatch({
      work: { kind: 'directive', id: 'directive-1' },
      text: FIRST,
      symbol: '57-KH/UBND',
      due: '2026-11-30',
      tasks: ['task-overdue-0'],
    }),
    fakeMatch({
      work: { kind: 'directive', id: 'directive-2' },
      text: SECOND,
      organisation: 'Huyện đoàn',
      symbol: '12-CV/HĐ',
      day: '2026-11-16',
      due: '2026-12-05',
      reasons: [samePhrase(FIRST, SECOND), ...REASONS],
    }),
    fakeMatch({
      work: { kind: 'task', id: 'task-due_soon-0' },
      text: THIRD,
      organisation: 'Hội Phụ nữ',
      day: '2026-11-18',
      reasons: [samePhrase(FIRST, THIRD)],
      tasks: ['task-due_soon-0'],
    }),
  ],
  probability: 0.96,
  is_series: false,
  tasks: ['task-overdue-0', 'task-due_soon-0'],
  proposed_lead: 'organisation-3',
  due: '2026-11-30',
};

const REPORTS: OverlapGroup = {
  members: [
    fakeMatch({
      work: { kind: 'directive', id: 'directive-5' },
      text: 'Báo cáo kết quả giám sát hương ước, quy ước năm 2026',
      symbol: '88-CV/HU',
    }),
    fakeMatch({
      work: { kind: 'directive', id: 'directive-9' },
      text: 'Tổng hợp kết quả giám sát thực hiện hương ước',
      organisation: 'Ủy ban MTTQ tỉnh',
      symbol: '140-CV/MTTQ',
      day: '2026-11-14',
      reasons: REASONS,
    }),
  ],
  probability: 0.62,
  is_series: false,
  tasks: [],
  proposed_lead: null,
  due: null,
};

export const FAKE_GROUPS: OverlapGroup[] = [CLEAN_UP, REPORTS];

/** The part of a list that was asked for. */
export function pageOf(groups: OverlapGroup[], asked: { offset: number; limit: number }): OverlapPage {
  return { total: groups.length, groups: groups.slice(asked.offset, asked.offset + asked.limit) };
}

/** A meeting or an activity, said as far as it matters. */
export function fakeOccasion(
  said: Partial<ShownOccasion> & Pick<ShownOccasion, 'work' | 'name'>,
): ShownOccasion {
  return {
    first: '2026-11-25',
    last: said.first ?? '2026-11-25',
    starts_at: '08:00',
    ends_at: '10:00',
    place: 'Hội trường A',
    lead: 'Hội Phụ nữ',
    ...said,
  };
}

export function fakeBeside(a: ShownOccasion, b: ShownOccasion, ...words: string[]): Beside {
  return { a, b, probability: 0.8, same: [], words };
}

const TRAINING = fakeOccasion({ work: { kind: 'meeting', id: 'meeting-1' }, name: 'Tập huấn giám sát' });
const REVIEW = fakeOccasion({
  work: { kind: 'meeting', id: 'meeting-2' },
  name: 'Sơ kết dân vận khéo',
  ends_at: null,
});
const SUMMARY = fakeOccasion({
  work: { kind: 'meeting', id: 'meeting-3' },
  name: 'Tổng kết phong trào',
  first: '2026-11-27',
});
const event = (id: string, lead: string) =>
  fakeOccasion({
    work: { kind: 'activity', id },
    name: 'Ra quân Chủ nhật xanh',
    first: '2026-11-14',
    starts_at: null,
    ends_at: null,
    place: 'Thôn 1',
    lead,
  });

/** What lies beside each other in the calendar, by the list it is shown in. */
export const FAKE_BESIDE: Record<'joinable' | 'clashes' | 'counts', Beside[]> = {
  joinable: [
    fakeBeside(TRAINING, REVIEW, 'cùng ngày', 'cùng địa điểm'),
    fakeBeside(REVIEW, SUMMARY, 'cách nhau 2 ngày', 'cùng mời Hội Nông dân'),
    fakeBeside(TRAINING, event('activity-9', 'Huyện đoàn'), 'cách nhau 3 ngày', 'nội dung giống nhau 62%'),
  ],
  clashes: [fakeBeside(TRAINING, REVIEW, 'cùng mời Hội Nông dân', 'cùng địa điểm')],
  counts: [
    fakeBeside(
      event('activity-1', 'Huyện đoàn'),
      event('activity-2', 'Hội Phụ nữ'),
      'cùng ngày',
      'số liệu gần nhau: 120 và 125 lượt người',
    ),
  ],
};

export const FAKE_JOINT: JointProposal = {
  meeting: {
    id: null,
    kind: 'meeting_kind-1',
    name: 'Hội nghị lồng ghép: Tập huấn giám sát; Sơ kết dân vận khéo',
    day: '2026-11-25',
    starts_at: '08:00',
    ends_at: '10:00',
    venue: 'Hội trường A',
    chair: null,
    secretary: null,
    lead: 'organisation-3',
    documents: '',
    replaced_events: null,
    minutes_symbol: '',
    note: '',
    attendance: [],
    agenda: [{ content: 'Giám sát', presenter: '' }],
    opinions: [],
    conclusions: [],
  },
  invited: ['Hội Nông dân', 'Huyện đoàn'],
  letters: 4,
};

export const FAKE_YEARS: YearlyTable = {
  years: [2015, 2026],
  lines: [
    {
      organisation: 'organisation-1',
      name: 'MTTQ',
      measure: 'directives',
      cells: [
        { value: 1240, is_typed: true },
        { value: 410, is_typed: false },
      ],
    },
    {
      organisation: 'organisation-1',
      name: 'MTTQ',
      measure: 'conferences',
      cells: [null, { value: 12, is_typed: false }],
    },
  ],
};

export const FAKE_SAVING: Saving = {
  lines: [
    { issuer: 'Huyện ủy', organisation: null, letters: 34, tasks: 21 },
    { issuer: 'UBND huyện', organisation: null, letters: 27, tasks: 19 },
    { issuer: 'Ủy ban MTTQ tỉnh', organisation: null, letters: 12, tasks: 11 },
  ],
  letters_merged: 9,
  tasks_left: 6,
  meetings_saved: 2,
  reports_merged: 3,
  invitations_saved: 48,
  money_saved: 3_200_000,
};
