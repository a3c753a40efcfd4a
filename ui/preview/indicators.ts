import type { RecordOf } from '../src/ipc';

const value = (period: string, from_day: string, to_day: string, units: number): RecordOf => ({
  id: `value-${period}`,
  indicator: 'indicator',
  period,
  from_day,
  to_day,
  place: null,
  place_name: null,
  commune: null,
  value: units,
  given_by: 'Số liệu mẫu',
});

/** One indicator that is typed, with two quarters of values. */
export const SAMPLE_INDICATORS: RecordOf[] = [
  {
    id: 'indicator',
    name: 'Hộ đạt gia đình văn hóa (chỉ tiêu mẫu)',
    unit: '%',
    decimals: 1,
    adds_by: 'last',
    activity_kind: null,
    measure: null,
    position: 0,
    targets: [{ year: 2026, value: 800 }],
    values: [
      value('2026-Q1', '2026-01-01', '2026-03-31', 745),
      value('2026-Q2', '2026-04-01', '2026-06-30', 760),
    ],
  },
];
