/** What is typed and what is meant: pure functions between text and values, without components. */
export { formatDate, formatDateTime, formatLongDate, type Parsed, parseDate, weekday } from './date';
export { fold } from './fold';
export { formatNumber, parseCount, parseMoney, parseNumber } from './number';
export { TodayProvider, useToday } from './today';
