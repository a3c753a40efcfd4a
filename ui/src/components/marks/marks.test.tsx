import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { marked, type Passage, Passages, passagesOf, wantedWords } from '.';

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

const span = (start: number, end: number) => ({ start, end });

test.each<[string, Passage[], string[]]>([
  ['none', [], []],
  ['one passage', [span(1, 3)], ['bc']],
  ['the whole', [span(0, 6)], ['abcdef']],
  ['two out of order', [span(4, 6), span(0, 2)], ['ab', 'ef']],
  ['overlapping ones become one', [span(1, 4), span(2, 5)], ['bcde']],
  ['one inside another', [span(0, 5), span(1, 2)], ['abcde']],
  ['one of another text is left out', [span(4, 9), span(3, 3)], []],
])('passages are marked: %s', (_, at, expected) => {
  const { container } = render(<Passages text="abcdef" at={at} />);
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks, 'what is shared is told apart').toEqual(expected);
  expect(container.textContent, 'nothing is lost').toBe('abcdef');
});
