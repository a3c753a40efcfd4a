import type { BriefingStep, Permission } from '../../ipc';

const BESIDE: Partial<Record<BriefingStep, Permission>> = {
  approve: 'approve',
  send_back: 'approve',
  comment: 'comment',
};

/** What a step needs. Everything but words about a briefing changes it; reading and printing a copy are no steps. */
export function neededFor(step: BriefingStep): Permission {
  return BESIDE[step] ?? 'write';
}
