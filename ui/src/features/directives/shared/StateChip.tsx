import { StatusChip, type Tone } from '../../../components/list';
import { t } from '../../../i18n';
import type { DirectiveState } from './types';

const TONES: Record<DirectiveState, Tone> = {
  draft: 'neutral',
  issued: 'ok',
  waiting: 'brand',
  under_way: 'amber',
  overdue: 'bad',
  handled: 'ok',
  cancelled: 'neutral',
};

/** What the directive waits for. */
export function StateChip({ state }: { state: DirectiveState }) {
  const gone = state === 'cancelled';
  return (
    <StatusChip
      tone={TONES[state]}
      label={t.directives.states[state]}
      sign={gone ? '\u00d7' : undefined}
      struck={gone}
    />
  );
}
