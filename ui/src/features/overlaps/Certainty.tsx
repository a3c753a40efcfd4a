import { StatusChip } from '../../components/list';
import { t } from '../../i18n';

/** From this probability on a pair is as good as certain. The backend lists such groups by urgency. */
const SURE = 0.9;

/** How likely two works are one, in words: a number would promise more than it holds. */
export function Certainty({ probability }: { probability: number }) {
  const { sure, likely } = t.overlaps.certainty;
  return probability >= SURE ? (
    <StatusChip tone="amber" label={sure} />
  ) : (
    <StatusChip tone="violet" label={likely} />
  );
}
