import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { t } from '../../i18n';
import type { BriefingDraft } from '../../ipc';
import { makeFake } from '../../ipc/fake';
import { expectAccessible, show } from '../../testing';
import { BriefingsScreen } from './BriefingsScreen';

vi.mock('../../components/pdf', () => ({ PdfViewer: ({ label }: { label: string }) => <p>{label}</p> }));

const texts = t.briefings;
const sample = (await makeFake().transport('briefing_get', { id: 'briefing-1' })) as BriefingDraft;
const redated = (document_date: string): BriefingDraft => ({
  ...sample,
  briefing: { ...sample.briefing, document_date },
});

function open(answers: Parameters<typeof makeFake>[0] = {}) {
  return show(<BriefingsScreen record="briefing-1" />, {
    records: {
      signer: [
        { id: 'signer-1', person_name: 'Người ký mẫu', title: 'TRƯỞNG KHỐI' },
        { id: 'signer-2', person_name: 'Cấp phó mẫu', title: 'PHÓ TRƯỞNG KHỐI' },
      ],
    },
    ...answers,
  });
}

const button = (name: string) => screen.findByRole('button', { name });
const field = (dialog: HTMLElement, label: string) =>
  within(dialog).getByRole('textbox', { name: new RegExp(`^${label}`) });

test('the date, the days and the signer are chosen before the signing copy', async () => {
  const { user, sent } = open();
  await user.click(await button(texts.steps.revise));
  const dialog = await screen.findByRole('dialog');
  expect(field(dialog, texts.documentDate), 'as the draft has it').toHaveValue('31/10/2026');
  expect(field(dialog, texts.fromDay), 'its own days').toHaveValue('01/10/2026');
  await expectAccessible(dialog);
  await user.clear(field(dialog, texts.documentDate));
  await user.type(field(dialog, texts.documentDate), '25/10/2026');
  await user.clear(field(dialog, texts.fromDay));
  await user.clear(field(dialog, texts.toDay));
  await user.type(field(dialog, texts.toDay), '25/10/2026');
  await user.click(within(dialog).getByRole('combobox', { name: new RegExp(`^${texts.signer}`) }));
  await user.click(await screen.findByRole('option', { name: /Cấp phó mẫu/ }));
  await user.click(within(dialog).getByRole('button', { name: t.common.save }));
  const input = { document_date: '2026-10-25', signer: 'signer-2', from_day: null, to_day: '2026-10-25' };
  await waitFor(() =>
    expect(sent('briefing_revise'), 'as chosen; an empty day follows from the period').toEqual([
      { id: 'briefing-1', input },
    ]),
  );
  expect(await screen.findByText(texts.revise.done), 'told').toBeInTheDocument();
});

test.each([
  ['saved', t.common.save],
  ['left', t.common.close],
])('once it is %s, the keyboard goes on from where it was opened', async (_, way) => {
  const { user } = open();
  await user.click(await button(texts.steps.revise));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: way }));
  await waitFor(() => expect(dialog, 'it is gone').not.toBeInTheDocument());
  await waitFor(async () => expect(await button(texts.steps.revise), 'its own button').toHaveFocus());
});

test.each([
  ['2026-10-20', '20/10/2026', 'the date on the paper'],
  ['2026-11-05', '31/10/2026', 'the last day of the period, when the paper is dated later'],
])('drafting anew, dated %s, says that figures are counted until %s', async (date, until, why) => {
  const { user, sent } = open({ answers: { briefing_open: () => redated(date) } });
  await user.click(await button(texts.more));
  await user.click(await screen.findByRole('menuitem', { name: texts.redraft }));
  expect(await screen.findByText(texts.redrafted(until)), why).toBeInTheDocument();
  expect(sent('briefing_open'), 'the date is for the backend to choose').toEqual([{ period: '2026-10' }]);
});

test('a new briefing takes days of its own, and a year as far as the books go', async () => {
  const { user, sent } = show(<BriefingsScreen intent="create" />);
  const dialog = await screen.findByRole('dialog');
  const year = field(dialog, texts.compose.year);
  const confirm = within(dialog).getByRole('button', { name: texts.compose.confirm });
  await user.type(field(dialog, texts.fromDay), '21/10/2026');
  await user.type(field(dialog, texts.toDay), '20/11/2026');
  await user.clear(year);
  await user.type(year, '2200');
  await user.click(confirm);
  expect(await screen.findAllByText(t.errors.date.year), 'no period has that name').not.toHaveLength(0);
  await user.clear(year);
  await user.type(year, '2199');
  await user.click(confirm);
  await waitFor(() =>
    expect(sent('briefing_open'), 'as typed').toEqual([
      { period: '2199-11', from_day: '2026-10-21', to_day: '2026-11-20' },
    ]),
  );
});
