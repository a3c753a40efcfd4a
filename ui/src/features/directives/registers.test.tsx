import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { t } from '../../i18n';
import { FAKE_CATALOGUES, fakeDirective } from '../../ipc/fake-records';
import { FAKE_REGISTER } from '../../ipc/fake-registers';
import { expectAccessible, show } from '../../testing';
import { IncomingScreen } from './incoming/IncomingScreen';
import { OutgoingScreen } from './outgoing/OutgoingScreen';

// Drawing pages is the reader's own matter, and jsdom draws nothing.
vi.mock('../../components/pdf', () => ({
  PdfViewer: ({ label, bytes }: { label: string; bytes: ArrayBuffer }) => (
    <section aria-label={label}>{bytes.byteLength}</section>
  ),
}));

const texts = t.registers;
const outside = () => screen.findByRole('button', { name: new RegExp(t.common.paper.print) });
const letter = fakeDirective({ id: 'letter', number: 12, abstract: 'Ngày chủ nhật xanh' });
const paper = fakeDirective({
  id: 'paper',
  book: 'book-out',
  direction: 'out',
  number: 7,
  abstract: 'Báo cáo tổng vệ sinh',
  issuer: 'Cơ quan Khối',
  state: 'issued',
  deliveries: [
    {
      id: 'delivery-1',
      directive: 'paper',
      position: 0,
      organisation: null,
      place: null,
      recipient: 'Mặt trận xã Mẫu Một',
      copy: false,
      asked: 'report',
      due_on: '2026-11-15',
      sent_on: null,
      received_on: null,
      answered_on: null,
      reply: null,
      result: '',
      state: 'overdue',
    },
  ],
});
const records = { ...FAKE_CATALOGUES, directive: [letter, paper] };
const button = (name: string) => screen.findByRole('button', { name });

describe('a bound register', () => {
  test('is printed and saved for a year', async () => {
    const { user, sent } = show(<IncomingScreen />, { records });
    await user.click(await button(texts.print.open));
    const dialog = await screen.findByRole('dialog', { name: texts.print.title });
    await expectAccessible(dialog);
    await user.click(await button(texts.print.view));
    await screen.findByRole('region', { name: texts.print.shown(texts.print.kinds.in, 2026) });
    expect(sent('register_pdf'), 'this year').toEqual([{ register: 'in', book: null, year: 2026 }]);
    await expectAccessible(await screen.findByRole('dialog'));
    expect(sent('register_view'), 'nothing leaves the window yet').toEqual([]);
    expect(await outside(), 'printing is one key away').toHaveFocus();
    await user.keyboard('{Control>}p{/Control}');
    await waitFor(() => expect(sent('register_view').length, 'printed when asked').toBe(1));
    await user.click(await button(t.common.paper.more));
    await user.click(await screen.findByRole('menuitem', { name: t.common.paper.docx }));
    await waitFor(() => expect(sent('register_save').length, 'saved').toBe(1));
    expect(sent('register_save')[0], 'as Word').toMatchObject({ register: 'in', format: 'docx' });
  });

  test('is closed only when the year is over and every gap has a reason', async () => {
    const { user, sent } = show(<IncomingScreen />, { records });
    await user.click(await button(texts.close.open));
    const dialog = await screen.findByRole('dialog', { name: texts.close.open });
    expect(within(dialog).getByText(texts.close.running), 'the year is running').toBeVisible();
    expect(within(dialog).getByRole('button', { name: texts.close.open }), 'so it stays open').toBeDisabled();
    await expectAccessible(dialog);
    const gap = texts.gaps.explainTitle(texts.gaps.range(31, 32));
    await user.click(within(dialog).getByRole('button', { name: gap }));
    await user.type(
      await screen.findByRole('textbox', { name: new RegExp(`^${texts.gaps.reason}`) }),
      'Nhảy số',
    );
    await user.click(await button(t.common.save));
    await waitFor(() => expect(sent('register_explain').length, 'sent').toBe(1));
    expect(sent('register_explain')[0], 'the whole range').toEqual({
      input: { book: 'book-in', year: 2026, from: 31, to: 32, document_type: null, reason: 'Nhảy số' },
    });
  });

  test('is closed with a count of pages', async () => {
    const series = FAKE_REGISTER.series.map((one) => ({ ...one, gaps: [] }));
    const register_read = () => ({ ...FAKE_REGISTER, year: 2025, period_key: '2025', series });
    const { user, sent } = show(<IncomingScreen />, { records, answers: { register_read } });
    await user.click(await button(texts.close.open));
    const dialog = await screen.findByRole('dialog', { name: texts.close.open });
    await user.click(await within(dialog).findByRole('button', { name: texts.close.open }));
    const title = texts.close.title(FAKE_REGISTER.name, '2025');
    const asking = await screen.findByRole('dialog', { name: title });
    await expectAccessible(asking);
    await user.type(within(asking).getByRole('textbox', { name: new RegExp(`^${texts.close.pages}`) }), '24');
    await user.click(await button(texts.close.confirm));
    await waitFor(() => expect(sent('register_close').length, 'sent').toBe(1));
    expect(sent('register_close')[0], 'with its pages').toEqual({
      input: { book: 'book-in', year: 2025, pages: 24, note: '' },
    });
  });

  test('has a slip for each letter', async () => {
    const { user, sent } = show(<IncomingScreen record="letter" />, { records });
    await user.click(await button(texts.slip));
    await screen.findByRole('region', { name: texts.slip });
    expect(sent('slip_pdf'), 'its pages').toEqual([{ directive: 'letter' }]);
    await user.click(await outside());
    await waitFor(() => expect(sent('slip_view'), 'then printed').toEqual([{ directive: 'letter' }]));
  });
});

describe('who has not answered', () => {
  test('is chosen, recorded and urged', async () => {
    const { user, sent } = show(<OutgoingScreen />, { records });
    await user.click(await button(texts.owed.open));
    const view = await screen.findByRole('region', { name: texts.owed.title });
    await user.click(await within(view).findByRole('checkbox', { name: texts.owed.chooseAll }));
    await expectAccessible(view);
    await user.click(await button(texts.owed.letter));
    await waitFor(() => expect(sent('reminder_pdf').length, 'shown').toBe(1));
    expect(sent('reminder_pdf')[0], 'for both').toEqual({
      urging: 'letter',
      deliveries: ['delivery-1', 'delivery-2'],
      answer_by: null,
    });
    await user.click(await button(t.common.close));
    await user.click(await button(texts.deliveries.record));
    const dialog = await screen.findByRole('dialog', { name: texts.deliveries.recordTitle(2) });
    await user.click(within(dialog).getByRole('button', { name: texts.deliveries.record }));
    await waitFor(() => expect(sent('delivery_record').length, 'sent').toBe(1));
    expect(sent('delivery_record')[0], 'on the day').toMatchObject({
      input: { deliveries: ['delivery-1', 'delivery-2'], received_on: '2026-11-21', answered_on: null },
    });
  });

  test('stands on the paper, and the form keeps it', async () => {
    const { user, sent } = show(<OutgoingScreen record="paper" />, { records });
    expect(await screen.findByText(texts.deliveries.states.overdue), 'the state is said').toBeVisible();
    await user.click(await button(t.common.edit));
    await user.type(await screen.findByRole('textbox', { name: /^Ghi chú/ }), 'xem lại');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent('record_save').length, 'sent').toBe(1));
    expect(sent('record_save')[0], 'with the recipient as it stands').toMatchObject({
      input: { deliveries: [{ id: 'delivery-1', asked: 'report', due_on: '2026-11-15' }] },
    });
  });
});
