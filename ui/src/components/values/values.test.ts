import { describe, expect, test } from 'vitest';
import { formatDate, formatLongDate, parseDate } from './date';
import { fold } from './fold';
import { formatNumber, parseCount, parseMoney, parseNumber } from './number';
import { daysBetween, periodName, periodTitle } from './period';

const TODAY = '2026-11-21';

describe('dates', () => {
  test.each([
    ['5/9', '2026-09-05'],
    ['05092026', '2026-09-05'],
    ['050926', '2026-09-05'],
    ['5-9-26', '2026-09-05'],
    ['5.9.2026', '2026-09-05'],
    ['5/9/26', '2026-09-05'],
    [' 05/09/2026 ', '2026-09-05'],
    ['2026-09-05', '2026-09-05'],
    ['29/2/2024', '2024-02-29'],
    ['1/1/75', '1975-01-01'],
    ['31/12/46', '2046-12-31'],
    ['31/12/47', '1947-12-31'],
    ['31/12/2199', '2199-12-31'],
  ])('%s is read as %s', (typed, expected) => {
    expect(parseDate(typed, TODAY), 'day comes before month').toEqual({ ok: true, value: expected });
  });

  test.each([
    '31/02/2026',
    '29/2/2026',
    '32/1',
    '0/1',
    '1/13',
    '5/9/1899',
    '5/9/2200',
    '5',
    '5/9/2',
    '5092026',
    'mai',
    '',
    '5//9',
  ])('%s is refused', (typed) => {
    expect(parseDate(typed, TODAY).ok, 'nothing is rolled over or guessed').toBe(false);
  });

  test('are shown day first, with the weekday', () => {
    expect(formatDate('2026-09-05'), 'two digits each').toBe('05/09/2026');
    expect(formatLongDate('2026-11-21'), 'the weekday is computed').toBe('Thứ Bảy, 21/11/2026');
  });
});

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['1234', 1234],
    ['1.234', 1234],
    ['13.100', 13_100],
    ['1.234.567', 1_234_567],
  ])('the count %s is %d', (typed, expected) => {
    expect(parseCount(typed), 'a point parts thousands').toEqual({ ok: true, value: expected });
  });

  test.each([
    '1,234.5',
    '1,234,567',
    '1.23',
    '12.34',
    '1.2345',
    '-5',
    '\u22125',
    '1,5',
    'abc',
    '',
    '1 234',
    '99999999999999999',
  ])('the count %s is refused', (typed) => {
    expect(parseCount(typed).ok, 'an unclear number is never guessed').toBe(false);
  });

  test('a decimal comma is read', () => {
    expect(parseNumber('1.234,5'), 'the comma is the decimal mark').toEqual({ ok: true, value: 1234.5 });
    expect(formatNumber(1234.5), 'and is written back so').toBe('1.234,5');
  });

  test.each(['1.500.000', '1500000', '1.500.000 đ', '1.500.000 đồng'])('the money %s is 1500000', (typed) => {
    expect(parseMoney(typed), 'the unit may follow').toEqual({ ok: true, value: 1_500_000 });
  });
});

test('folding drops tone and mark', () => {
  expect(fold('Đường Hoành Mô'), 'so that plain letters find it').toBe('duong hoanh mo');
});

describe('periods', () => {
  test.each([
    ['2026-11', 'tháng 11', 'tháng 11/2026'],
    ['2026-Q4', 'quý IV', 'quý IV năm 2026'],
    ['2026-H1', '6 tháng đầu năm', '6 tháng đầu năm 2026'],
    ['2026-M9', '9 tháng đầu năm', '9 tháng đầu năm 2026'],
    ['2026', 'năm 2026', 'năm 2026'],
  ])('%s is %s, in full %s', (key, name, title) => {
    expect([periodName(key), periodTitle(key)], 'as it is said').toEqual([name, title]);
  });

  test('days are counted across months', () => {
    expect(daysBetween('2026-10-30', '2026-11-02'), 'October has 31').toBe(3);
  });
});
