import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Attributes whose words reach a reader. */
const VISIBLE = new Set([
  'label',
  'title',
  'placeholder',
  'description',
  'hint',
  'alt',
  'aria-label',
  'aria-description',
]);
const VIETNAMESE = /[\u00c0-\u024f\u1e00-\u1eff]/;

const sources = files('src').filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
const components = sources.filter((path) => path.endsWith('.tsx') && !path.startsWith('src/testing'));

describe('words stand in the catalogue', () => {
  test.each(sources.filter((path) => !path.startsWith('src/i18n') && !path.startsWith('src/ipc/fake')))(
    '%s',
    (path) => {
      const lines = readFileSync(path, 'utf8').split('\n');
      const found = lines.filter((line) => VIETNAMESE.test(line.replace(/(^|\s)(\/\/|\/?\*).*$/, '')));
      expect(found, 'Vietnamese is written in src/i18n only').toEqual([]);
    },
  );

  test.each(components)('%s shows no words of its own', async (path) => {
    const { parseAst } = await import('vite');
    const found: string[] = [];
    collect(parseAst(readFileSync(path, 'utf8'), { lang: 'tsx' }), found);
    expect(found, 'visible words come from the catalogue').toEqual([]);
  });
});

describe('the backend has one door', () => {
  test.each(sources.filter((path) => !path.startsWith('src/ipc')))('%s', (path) => {
    expect(readFileSync(path, 'utf8'), 'only src/ipc imports the host').not.toMatch(/['"]@tauri-apps\//);
  });

  test.each(sources.filter((path) => !path.startsWith('src/testing')))(
    '%s does not ship the fake',
    (path) => {
      expect(readFileSync(path, 'utf8'), 'the fake backend is for tests').not.toMatch(
        /from '[./a-z]*\/fake'/,
      );
    },
  );
});

interface Node {
  type?: string;
  value?: unknown;
  name?: Node | string;
}

/** Walks the syntax tree for words between tags and in attributes that are read out or shown. */
function collect(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  // The name of a key on the keyboard is no word.
  if (elementName(node) === 'Kbd') return;
  const words = wordsOf(node as Node);
  if (words) found.push(words);
  for (const child of Object.values(node)) collect(child, found);
}

function wordsOf({ type, value, name }: Node): string | null {
  if (type === 'JSXText' && typeof value === 'string' && /\p{L}/u.test(value)) return value.trim();
  if (type !== 'JSXAttribute' || typeof name !== 'object' || !VISIBLE.has(String(name.name))) return null;
  const literal = value as Node | null;
  return literal?.type === 'Literal' && /\p{L}/u.test(String(literal.value)) ? String(literal.value) : null;
}

function elementName(node: object): unknown {
  const { type, openingElement } = node as { type?: string; openingElement?: { name?: { name?: unknown } } };
  return type === 'JSXElement' ? openingElement?.name?.name : undefined;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}
