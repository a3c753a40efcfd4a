import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { MayProvider } from '../../components/may';
import { t } from '../../i18n';
import type { Approval, BriefingDraft, BriefingStep, Permission } from '../../ipc';
import { makeFake } from '../../ipc/fake';
import { expectAccessible, show } from '../../testing';
import { BriefingsScreen } from './BriefingsScreen';

vi.mock('../../components/pdf', () => ({ PdfViewer: ({ label }: { label: string }) => <p>{label}</p> }));

const texts = t.briefings;
const sample = (await makeFake().transport('briefing_get', { id: 'briefing-1' })) as BriefingDraft;
const LEADER: readonly Permission[] = ['read', 'comment', 'approve'];
const CLERK: readonly Permission[] = ['read', 'comment', 'write', 'issue'];

const said = (verdict: 'approved' | 'sent_back' | 'commented', comment: string) => ({
  verdict,
  comment,
  account: 'Trưởng khối mẫu',
  at: '2026-11-20T09:15:00',
});

function open(
  may: readonly Permission[],
  approval: Approval | null,
  can: BriefingStep[],
  words: BriefingDraft['review']['said'] = [],
) {
  const draft = { ...sample, can, review: { approval, said: words } };
  return show(
    <MayProvider value={may}>
      <BriefingsScreen record="briefing-1" />
    </MayProvider>,
    { answers: { briefing_get: () => draft } },
  );
}

const button = (name: string) => screen.findByRole('button', { name });
const panel = () => screen.findByRole('region', { name: texts.review.label });

test('a leader approves with or without words', async () => {
  const { user, sent, container } = open(LEADER, 'waiting', ['comment', 'approve', 'send_back']);
  expect(await panel(), 'what to do').toHaveTextContent(texts.review.nextForLeader.waiting);
  await expectAccessible(container);
  await user.click(await button(texts.steps.approve));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(texts.review.approve.message), 'what it means').toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: texts.steps.approve }));
  await waitFor(() =>
    expect(sent('briefing_approve'), 'no words are needed').toEqual([{ id: 'briefing-1', comment: '' }]),
  );
  expect(await screen.findByText(texts.review.approve.done), 'told').toBeInTheDocument();
});

test('a leader sends back with words, never without', async () => {
  const { user, sent } = open(LEADER, 'waiting', ['comment', 'approve', 'send_back']);
  await user.click(await button(texts.steps.send_back));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: texts.steps.send_back }));
  expect(sent('briefing_send_back'), 'what is wrong has to be said').toEqual([]);
  await user.type(dialog.getByRole('textbox', { name: new RegExp(texts.review.comment) }), 'Thiếu số thôn');
  await user.click(dialog.getByRole('button', { name: texts.steps.send_back }));
  await waitFor(() =>
    expect(sent('briefing_send_back'), 'with the words').toEqual([
      { id: 'briefing-1', comment: 'Thiếu số thôn' },
    ]),
  );
});

test('a leader comments where no approval is asked for', async () => {
  const { user, sent } = open(LEADER, null, ['comment']);
  await user.click(await button(texts.steps.comment));
  expect(screen.queryByRole('button', { name: texts.steps.approve }), 'nothing to approve').toBeNull();
  await user.type(await screen.findByRole('textbox', { name: new RegExp(texts.review.comment) }), 'Rất tốt');
  await user.click(await button(texts.review.say.confirm));
  await waitFor(() =>
    expect(sent('briefing_comment'), 'the words').toEqual([{ id: 'briefing-1', comment: 'Rất tốt' }]),
  );
});

test.each(['waiting', 'approved', 'changed', 'sent_back'] as const)(
  'a clerk sees that it is %s, and what comes next',
  async (approval) => {
    const words = [said('commented', 'Rất tốt'), said('sent_back', 'Thiếu số thôn')];
    const { container } = open(CLERK, approval, ['edit', 'comment'], words);
    const shown = await panel();
    expect(shown, 'how it stands').toHaveTextContent(texts.review.states[approval]);
    expect(shown, 'the next step').toHaveTextContent(texts.review.nextForClerk[approval]);
    expect(within(shown).getAllByRole('listitem'), 'everything that was said').toHaveLength(2);
    expect(shown, 'by whom and when').toHaveTextContent('09:15 20/11/2026 · Trưởng khối mẫu · Gửi lại');
    expect(screen.queryByRole('button', { name: texts.steps.approve }), 'not theirs to approve').toBeNull();
    await expectAccessible(container);
  },
);

test('a clerk may answer, from among the rarer steps', async () => {
  const { user } = open(CLERK, 'sent_back', ['edit', 'comment'], [said('sent_back', 'Thiếu số thôn')]);
  await user.click(await button(texts.more));
  await user.click(await screen.findByRole('menuitem', { name: texts.steps.comment }));
  expect(await screen.findByRole('dialog'), 'asks for the words').toBeInTheDocument();
});

test('an office without approvals sees nothing of them', async () => {
  open(CLERK, null, ['edit', 'comment']);
  await screen.findByRole('article');
  expect(screen.queryByRole('region', { name: texts.review.label }), 'nothing is there').toBeNull();
});
