import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../../../i18n';
import type { Attachment } from '../../../../ipc';
import { expectAccessible, show } from '../../../../testing';
import { Attachments } from './Attachments';

const texts = t.attachments;

const scan: Attachment = {
  id: 'scan',
  directive: 'letter',
  position: 0,
  title: 'Bản quét',
  media_type: 'png',
  size: 1_258_291,
  digest: 'd',
  pages: null,
  is_shown: true,
  added_on: '2026-11-20',
  deleted_at: null,
};
const sheet: Attachment = {
  ...scan,
  id: 'sheet',
  title: 'Số liệu',
  media_type: 'xlsx',
  size: 512,
  is_shown: false,
};
const broken: Attachment = { ...scan, id: 'broken', title: 'Cắt dở', media_type: 'pdf', is_shown: false };
const strange: Attachment = { ...sheet, id: 'strange', title: 'ban-ve.dwg', media_type: 'other' };

const ATTACHED = { attached: 1, operation: 7, refused: [] };
const SAVED = { id: 'scan', operation: 7, tables: ['attachment'] };
const section = <Attachments directive="letter" />;
const more = (title: string) => screen.findByRole('button', { name: texts.more(title) });
const menuItem = (name: string) => screen.findByRole('menuitem', { name });
const alert = () => screen.findByRole('alert', { name: texts.refused });

afterEach(() => vi.unstubAllGlobals());

describe('what is attached', () => {
  test('is listed with its type, size and pages', async () => {
    const files = [scan, sheet, { ...broken, pages: 12 }];
    const { container } = show(section, { attachments: files });
    const rows = await screen.findAllByRole('listitem');
    expect(
      rows.map((row) => row.textContent),
      'what is told of each file',
    ).toEqual([
      'Bản quétẢnh PNG · 1,2 MB',
      'Số liệuExcel · 512 byte',
      `Cắt dởPDF · 1,2 MB · 12 trang · ${texts.notShown}`,
    ]);
    await expectAccessible(container);
  });

  test('is nothing at first, and the clerk is told how to begin', async () => {
    show(section);
    await screen.findByText(texts.none);
    expect(screen.getByText(texts.hint), 'how to attach').toBeVisible();
  });

  test('is shown in the window from memory, and its address goes with it', async () => {
    const createObjectURL = vi.fn((_blob: Blob) => 'blob:scan');
    const revokeObjectURL = vi.fn();
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL }));
    const { user, sent } = show(section, { attachments: [scan] });
    await user.click(await screen.findByRole('button', { name: 'Bản quét' }));
    const image = await screen.findByRole('img', { name: 'Bản quét' });
    expect(image, 'drawn from memory').toHaveAttribute('src', 'blob:scan');
    expect(createObjectURL.mock.calls[0]?.[0].type, 'as what it is').toBe('image/png');
    expect(sent('attachment_read'), 'the host unseals it').toEqual([{ id: 'scan' }]);
    await expectAccessible(screen.getByRole('dialog'));
    await user.click(screen.getByRole('button', { name: t.common.close }));
    await waitFor(() => expect(revokeObjectURL, 'nothing is left of it').toHaveBeenCalledWith('blob:scan'));
  });

  test('that cannot be drawn after all says so', async () => {
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
    );
    const { user } = show(section, { attachments: [scan] });
    await user.click(await screen.findByRole('button', { name: 'Bản quét' }));
    fireEvent.error(await screen.findByRole('img'));
    expect(await screen.findByText(texts.notShownHint), 'what can be done instead').toBeVisible();
  });

  test('and not for the window goes to the system, or is saved when nobody knows it', async () => {
    const { user, sent } = show(section, { attachments: [sheet, broken, strange] });
    for (const { title } of [sheet, broken, strange])
      await user.click(await screen.findByRole('button', { name: title }));
    expect(sent('attachment_open'), 'a program of the machine').toEqual([{ id: 'sheet' }, { id: 'broken' }]);
    expect(sent('attachment_save'), 'never opened from here').toEqual([{ id: 'strange' }]);
    await user.click(await more('ban-ve.dwg'));
    await menuItem(texts.save);
    expect(screen.queryByRole('menuitem', { name: texts.open }), 'not offered either').toBeNull();
  });
});

describe('files are taken in', () => {
  test('by the picker, together', async () => {
    const names = ['a.pdf', 'b.exe'];
    const refusal = {
      code: 'E_ATTACHMENT_PROGRAM',
      message: 'Tệp này là chương trình.',
      next: 'Hãy chọn lại.',
      fields: [],
    };
    const answers = {
      attachment_pick: () => ({ tray: 3, names }),
      attachment_add: () => ({ ...ATTACHED, refused: [{ at: 1, failure: refusal }] }),
    };
    const { user, sent, container } = show(section, { answers });
    await user.click(await screen.findByRole('button', { name: texts.add }));
    const told = await alert();
    expect(told, 'the file is named').toHaveTextContent('b.exe');
    expect(told, 'with the reason and what to do').toHaveTextContent('Tệp này là chương trình.Hãy chọn lại.');
    expect(sent('attachment_add'), 'all that lies on the tray, at once').toMatchObject([
      { directive: 'letter', tray: 3 },
    ]);
    await screen.findByText(texts.added);
    await expectAccessible(container);
    await user.click(within(told).getByRole('button', { name: texts.dismiss }));
    expect(screen.queryByRole('alert', { name: texts.refused }), 'read and gone').toBeNull();
  });

  test('by dropping them on the window', async () => {
    const answers = {
      attachment_add: ({ progress }: { progress: (at: number) => void }) => {
        progress(1);
        return { ...ATTACHED, attached: 2 };
      },
    };
    const { fake, user, sent } = show(section, { answers });
    await screen.findByText(texts.none);
    act(() => fake.drag({ state: 'over' }));
    expect(screen.getByText(texts.dropHere), 'the window says where they go').toBeVisible();
    act(() => fake.drag({ state: 'gone' }));
    expect(screen.queryByText(texts.dropHere), 'they were taken away').toBeNull();
    act(() => fake.drag({ state: 'dropped', tray: 1, names: ['a.pdf', 'b.pdf'] }));
    await screen.findByText(texts.addedMany(2));
    await user.click(screen.getByRole('button', { name: new RegExp(`^${t.common.undo}`) }));
    await waitFor(() => expect(sent('undo'), 'one step back for both').toEqual([{ operation: 7 }]));
  });

  test('by pasting images, and never a text', async () => {
    const { sent } = show(
      <>
        {section}
        <input aria-label="x" />
      </>,
      { answers: { attachment_paste: () => ({ ...ATTACHED, attached: 2 }) } },
    );
    await screen.findByText(texts.none);
    const image = new File([new Uint8Array([1, 2, 3])], 'image.png', { type: 'image/png' });
    const text = new File(['x'], 'x.txt', { type: 'text/plain' });
    fireEvent.paste(document.body, { clipboardData: { files: [text] } });
    fireEvent.paste(screen.getByLabelText('x'), { clipboardData: { files: [image] } });
    expect(sent('attachment_paste'), 'neither a text nor into a field').toEqual([]);
    const other = new File([new Uint8Array([4])], 'image.png', { type: 'image/png' });
    fireEvent.paste(document.body, { clipboardData: { files: [image, other] } });
    await screen.findByText(texts.addedMany(2));
    const [{ directive, sizes, bytes }] = sent('attachment_paste') as [
      { directive: string; sizes: string; bytes: ArrayBuffer },
    ];
    expect([directive, sizes], 'both at once').toEqual(['letter', '3,1']);
    expect([...new Uint8Array(bytes)], 'their bytes, one after the other').toEqual([1, 2, 3, 4]);
  });
});

describe('a file', () => {
  test('has another name', async () => {
    const { user, sent } = show(section, {
      attachments: [scan],
      answers: { attachment_rename: () => SAVED },
    });
    await user.click(await more('Bản quét'));
    await user.click(await menuItem(texts.rename));
    const field = await screen.findByRole('textbox', { name: new RegExp(`^${texts.name}`) });
    await user.clear(field);
    await user.type(field, 'Bản chính{Enter}');
    await screen.findByText(texts.renamed);
    expect(sent('attachment_rename'), 'as typed').toEqual([{ id: 'scan', title: 'Bản chính' }]);
  });

  test('is moved, and the ends have one way to go', async () => {
    const { user, sent } = show(section, { attachments: [scan, sheet, broken] });
    await user.click(await more('Bản quét'));
    expect(screen.queryByRole('menuitem', { name: texts.up }), 'the first has nothing above').toBeNull();
    await user.click(await menuItem(texts.down));
    await screen.findByText(texts.moved);
    await user.click(await more('Cắt dở'));
    await user.click(await menuItem(texts.up));
    await waitFor(() =>
      expect(sent('attachment_order'), 'the whole order').toEqual([
        { directive: 'letter', ids: ['sheet', 'scan', 'broken'] },
        { directive: 'letter', ids: ['scan', 'broken', 'sheet'] },
      ]),
    );
  });

  test('is taken off, with the way back beside the notice', async () => {
    const { user, sent } = show(section, {
      attachments: [scan],
      answers: { attachment_remove: () => SAVED },
    });
    await user.click(await more('Bản quét'));
    await user.click(await menuItem(texts.remove));
    await screen.findByText(texts.removed);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${t.common.undo}`) }));
    await waitFor(() => expect(sent('undo'), 'that very step').toEqual([{ operation: 7 }]));
  });
});
