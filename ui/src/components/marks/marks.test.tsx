import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { marked, passagesOf, wantedWords } from '.';

function check(typed: string, text: string, expected: string[]) {
  const found = passagesOf(wantedWords(typed), text).map(({ start, end }) => text.slice(start, end));
  expect(found, `${typed} in ${text}`).toEqual(expected);
}

test('words are found whatever their marks', () => {
  check('ve sinh', 'Tổng vệ sinh môi trường', ['vệ', 'sinh']);
  check('VỆ SI', 'Tổng vệ sinh môi trường', ['vệ', 'sinh']);
  check('dương', 'Đường hoa, đương chức', ['Đường', 'đương']);
  check('si ve', 'sinh, vẻ vang', ['vẻ']);
  check('', 'Tổng vệ sinh', []);
  check('-', 'Tổng vệ sinh', []);
});

test('symbols, numbers and days are found in any spelling', () => {
  check('5bc hu', '05-BC/HU', ['05', 'BC', 'HU']);
  check('5/9/2017', '05/09/2017', ['05', '09', '2017']);
  check('5', '15', []);
});

test('only plain text is marked', () => {
  const wanted = wantedWords('hop');
  const Chip = () => <i>họp kín</i>;
  const content = (
    <>
      <b>Cuộc họp</b> {12} <Chip />
    </>
  );
  const { container } = render(marked(content, wanted));
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks, 'not inside a component').toEqual(['họp']);
  expect(container.textContent, 'nothing is lost').toBe('Cuộc họp 12 họp kín');
});
