import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/app/tokens.css', 'utf8');

/** Text and ground of every pair that carries words, with the least ratio WCAG AA asks for small text. */
const PAIRS: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'brand', 'ok', 'bad', 'amber'].flatMap((ink): [string, string][] => [
    [ink, 'surface'],
    [ink, 'bg'],
    [ink, 'hover'],
  ]),
  ['ink', 'brand-soft'],
  ['brand', 'brand-soft'],
  ['ink-3', 'brand-soft'],
  ['on-brand', 'brand-solid'],
  ['ok', 'ok-soft'],
  ['bad', 'bad-soft'],
  ['amber', 'amber-soft'],
  ['violet', 'violet-soft'],
  ['ink', 'amber-soft'],
  ['ink', 'bad-soft'],
  ['ink-2', 'neutral-soft'],
];

describe.each(['light', 'dark'])('the %s scheme', (scheme) => {
  const tokens = tokensOf(scheme);
  test.each(PAIRS)('%s on %s can be read', (ink, ground) => {
    const ratio = contrast(tokens[ink] ?? '', tokens[ground] ?? '');
    expect(ratio, `${ink} on ${ground} is ${ratio.toFixed(2)}:1`).toBeGreaterThanOrEqual(4.5);
  });
});

function tokensOf(scheme: string): Record<string, string> {
  const start = css.indexOf('{', css.indexOf(`'${scheme}'`));
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--gb-([\w-]+): (#\w{6})/g)].map(([, name, value]) => [name, value]),
  );
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
