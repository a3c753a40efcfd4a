import { parseCount } from '../../components/values';
import { t } from '../../i18n';
import type { RawCountRow, RawOther } from './counts';
import type { Measure } from './types';

const texts = t.activities;
/** What villages are counted in, as a unit begins. */
const VILLAGE_UNITS = new RegExp(`^(${texts.villageUnits.join('|')})(?!\\p{L})`, 'u');
const PARTS = ['people', 'women', 'minority', 'members'] as const satisfies readonly Measure[];

/**
 * What does not fit together while it is typed, so that it is seen before it is saved. The backend's rule
 * is the one that counts: parts never exceed the attendances, or the people where only those were counted.
 * Villages are counted by which they are, so that none counts twice: "khoảng 30 thôn" names none.
 */
export function warningsOf(counts: readonly RawCountRow[], others: readonly RawOther[] = []): string[] {
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
    ...(others.some(countsVillages) ? [texts.warnings.villagesUnnamed(texts.sections.where)] : []),
  ];
}

function countsVillages({ unit }: RawOther): boolean {
  return VILLAGE_UNITS.test(unit.trim().normalize('NFC').toLocaleLowerCase('vi'));
}
