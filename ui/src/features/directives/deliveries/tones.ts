/** How the states of a recipient look. */
export const TONES = { settled: 'ok', waiting: 'amber', overdue: 'bad' } as const;
