import { formatNumber, formatUnits, parseNumber } from '../../components/values';
import { t } from '../../i18n';
import type { BriefingWarnings, DraftFigure } from '../../ipc';

/** A figure is kept as a whole number of its smallest units; people read and type it with a comma. */
const scaleOf = ({ decimals }: DraftFigure) => 10 ** decimals;

export const shownValue = (figure: DraftFigure) => formatNumber(figure.value / scaleOf(figure));

/** What the records say, whether or not it stands. */
export const draftedOf = ({ overridden, value }: DraftFigure) => overridden?.drafted ?? value;

export const shownDrafted = (figure: DraftFigure) => formatNumber(draftedOf(figure) / scaleOf(figure));

/** A number whose place is gone, as the others are shown: its name, its word of approximation, its unit. */
export function shownLost(lost: BriefingWarnings['lost_overrides'][number]): string {
  const { label, value, mark, decimals, unit } = lost;
  const word = mark === 'exact' ? '' : t.fields.marks[mark];
  const number = [word, formatUnits(value, decimals), unit].filter(Boolean).join(' ');
  return [label, number].filter(Boolean).join(': ');
}

/** Reads a typed number in the figure's smallest units, or says what is wrong with it. */
export function readValue(typed: string, figure: DraftFigure): number | { fault: string } {
  if (!typed.trim()) return { fault: t.errors.required };
  const parsed = parseNumber(typed);
  if (!parsed.ok) return { fault: parsed.message };
  const places = typed.trim().split(',')[1]?.length ?? 0;
  if (places > figure.decimals) {
    const { decimals } = t.briefings.override;
    return { fault: figure.decimals === 0 ? t.errors.number.whole : decimals(figure.decimals) };
  }
  return Math.round(parsed.value * scaleOf(figure));
}
