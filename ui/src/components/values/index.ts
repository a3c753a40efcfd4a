/** What is typed and what is meant: pure functions between text and values, without components. */
export { endOf, shiftDays, startOf } from './calendar';
export { formatDate, formatDateTime, formatLongDate, type Parsed, parseDate, weekday } from './date';
export { fold } from './fold';
export {
  formatMarked,
  formatMegabytes,
  formatNumber,
  formatUnits,
  parseCount,
  parseMoney,
  parseNumber,
} from './number';
export { daysBetween, inYear, PERIOD_OPTIONS, periodName, periodsOf, periodTitle, sentence } from './period';
export { TodayProvider, useToday } from './today';
export { isKnownYear } from './year';
