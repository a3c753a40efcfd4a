import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { t } from '../../i18n';
import { FAKE_IMPORT } from '../../ipc/fake-import';
import { expectAccessible, show } from '../../testing';
import { isCells, letters } from './fields';
import { ListFiles } from './ListFiles';

const texts = t.imports;
const button = (name: string) => screen.findByRole('button', { name });

async function opened(options: Parameters<typeof show>[1] = {}) {
  const shown = show(<ListFiles kind="directives-in" />, options);
  await shown.user.click(await button(texts.menu));
  await shown.user.click(await screen.findByRole('menuitem', { name: texts.open }));
  const dialog = await screen.findByRole('dialog');
  return { ...shown, dialog };
}

describe('a file on its way in', () => {
  test('shows what each row becomes, and is accessible', async () => {
    const { dialog } = await opened();
    expect(await within(dialog).findByText('so-den.xlsx'), 'the file by name').toBeVisible();
    expect(await button(texts.run('2')), 'what would come in').toBeEnabled();
    const fates = within(dialog).getByRole('radiogroup', { name: texts.filter });
    expect(
      within(fates).getByText(texts.fateCount(texts.fates.ask, '1')),
      'rows of each fate are counted',
    ).toBeVisible();
    await expectAccessible(document.body);
  });

  test('asks once for all rows of a kind, and imports with the answer', async () => {
    const { user, sent } = await opened();
    await user.click(await button(texts.acceptAll('năm chỉ có hai chữ số', '1')));
    await waitFor(() => expect(sent('import_preview').length, 'it is looked at again').toBe(2));
    expect(sent('import_preview')[1], 'with the answer').toMatchObject({
      options: { accepted: ['two_digit_year'] },
    });
    await user.click(await button(texts.run('2')));
    expect(await screen.findByText(texts.done('2', '1')), 'the report').toBeVisible();
    expect(sent('import_run')[0], 'the import knows the answer too').toMatchObject({
      options: { accepted: ['two_digit_year'] },
    });
    await user.click(await button(texts.undo));
    expect(sent('undo')[0], 'the import is taken back by its number').toEqual({ operation: 7 });
  });

  test('says which columns hold what when no header was recognised', async () => {
    const refusal = { code: 'E_IMPORT_NO_HEADER', message: 'Không thấy tên cột.', next: '', fields: [] };
    const view = { ...FAKE_IMPORT, refusal, mapping: {}, lines: [], counts: {}, questions: [] };
    const { user, sent } = await opened({ answers: { import_preview: () => view } });
    expect(await screen.findByText('Không thấy tên cột.'), 'why it is refused').toBeVisible();
    expect(await button(texts.run('0')), 'nothing can come in').toBeDisabled();
    const columns = await screen.findByRole('region', { name: texts.columnsTitle });
    await user.click(within(columns).getByRole('combobox', { name: texts.fields.abstract }));
    await user.click(await screen.findByRole('option', { name: texts.column('D', 'Trích yếu') }));
    await user.click(await button(texts.applyColumns));
    await waitFor(() => expect(sent('import_preview').length, 'it is read anew').toBe(2));
    expect(sent('import_preview')[1], 'by the columns chosen').toMatchObject({
      options: { mapping: { abstract: 'D' }, heading: 'sought' },
    });
  });

  test('shows the readings while the encoding is in doubt', async () => {
    const refusal = { code: 'E_IMPORT_ENCODING_UNSURE', message: 'Chưa chắc.', next: '', fields: [] };
    const readings = [{ encoding: 'tcvn3', preview: 'Ủy ban' }];
    const { user, sent } = await opened({
      answers: { import_preview: () => ({ ...FAKE_IMPORT, refusal, readings, lines: [] }) },
    });
    await user.click(await button(texts.readAs(texts.encodings.tcvn3)));
    await waitFor(() => expect(sent('import_preview').length, 'it is read anew').toBe(2));
    expect(sent('import_preview')[1], 'as chosen').toMatchObject({ options: { encoding: 'tcvn3' } });
  });
});

describe('the clipboard', () => {
  test('is taken for a file when it holds cells', async () => {
    const { sent } = show(<ListFiles kind="tasks" />);
    await button(texts.menu);
    const paste = (text: string) =>
      fireEvent.paste(document.body, { clipboardData: { getData: () => text } });
    paste('một câu bình thường');
    paste('Nhiệm vụ\tChủ trì\nHọp\tMTTQ\n');
    expect(await screen.findByRole('dialog'), 'the same preview').toBeVisible();
    expect(sent('import_paste'), 'words alone are left to others').toEqual([
      { kind: 'tasks', text: 'Nhiệm vụ\tChủ trì\nHọp\tMTTQ\n' },
    ]);
  });

  test('is judged by its rows', () => {
    const check = (text: string, expected: boolean) => expect(isCells(text), text).toBe(expected);
    check('a\tb\nc\td', true);
    check('a\tb', false);
    check('một\nhai', false);
    check('a\tb\nhai', false);
  });
});

describe('a list', () => {
  test('goes out as a file', async () => {
    const { user, sent } = show(<ListFiles kind="people" />);
    await user.click(await button(texts.menu));
    await user.click(await screen.findByRole('menuitem', { name: texts.exportCsv }));
    expect(
      await screen.findByText(texts.exported('2', 'danh-sach.csv')),
      'it says what and where',
    ).toBeVisible();
    expect(sent('list_export')[0], 'what was asked for').toEqual({
      kind: 'people',
      query: { q: '', sort: null, filters: {} },
      format: 'csv',
    });
  });
});

test('columns have the letters of spreadsheets', () => {
  expect([0, 25, 26, 27, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});
