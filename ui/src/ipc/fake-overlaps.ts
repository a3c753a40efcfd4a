/** What the in-memory backend finds alike. Every text is a sample. */
import type { OverlapGroup, OverlapMatch, Saving, SharedPassage, ShownReason, TypedWork } from './overlaps';

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
