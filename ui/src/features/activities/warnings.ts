import { parseCount } from '../../components/values';
import { t } from '../../i18n';
import type { RawCountRow } from './counts';
import type { Measure } from './types';

const texts = t.activities;
const PARTS = ['people', 'women', 'minority', 'members'] as const satisfies readonly Measure[];

/**
 * What does not fit together while it is typed, so that it is seen before it is saved. The backend's rule
 * is the one that counts: parts never exceed the attendances, or the people where only those were counted.
 */
export function warningsOf(counts: readonly RawCountRow[]): string[] {
  const numberOf = (measure: Measure): number | null => {
    const parsed = parseCount(counts.find((row) => row.measure === measure)?.value ?? '');
    return parsed.ok ? parsed.value : null;
  };
  const attendances = numberOf('attendances');
  const people = numberOf('people');
  const whole = attendances === null ? 'people' : 'attendances';
  const most = attendances ?? people;
  const tooLarge = PARTS.filter((part) => part !== whole && most !== null && (numberOf(part) ?? 0) > most);
  return [
    ...tooLarge.map((part) => texts.warnings.moreThan(texts.measures[part], texts.partOf[whole])),
    ...(people !== null && attendances === null ? [texts.warnings.peopleOnly] : []),
  ];
}
